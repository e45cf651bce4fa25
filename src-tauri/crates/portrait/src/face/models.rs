//! The models, and how they are run: loaded when they are first asked for.
//!
//! Where they come from, and how they were made: `models/README.md`.

use std::sync::OnceLock;

use image::RgbImage;

use crate::net::Network;

/// A model of the four, loaded once in the life of the program.
pub struct Learned {
    bytes: &'static [u8],
    network: OnceLock<Network>,
}

/// BlazeFace for faces near the camera: 128 × 128 in, 896 boxes out.
pub static SHORT_RANGE: Learned = Learned::of(include_bytes!(
    "../../models/face_detection_short_range.onnx"
));
/// BlazeFace for the back camera: 256 × 256 in, 896 boxes out.
pub static BACK: Learned = Learned::of(include_bytes!("../../models/face_detection_back.onnx"));
/// Face Mesh: 192 × 192 in, 468 points and a score out.
pub static MESH: Learned = Learned::of(include_bytes!("../../models/face_landmark.onnx"));
/// Selfie segmentation: 256 × 256 in, a mask of the same size out.
pub static SELFIE: Learned = Learned::of(include_bytes!("../../models/selfie_segmentation.onnx"));

impl Learned {
    const fn of(bytes: &'static [u8]) -> Self {
        Self {
            bytes,
            network: OnceLock::new(),
        }
    }

    /// The model's outputs for a square picture, one row of numbers each, with colours from `low` (black) to 1 (white).
    ///
    /// The models are part of the program and their sizes are known, so that nothing can go wrong that a clerk or a file could
    /// bring about.
    pub fn run<const N: usize>(&self, picture: &RgbImage, low: f32) -> [Vec<f32>; N] {
        let read = || Network::read(self.bytes).expect("a model that is part of the program");
        let network = self.network.get_or_init(read);
        let step = (1.0 - low) / 255.0;
        let colours = picture.as_raw().iter();
        let colours = colours.map(|&colour| low + step * f32::from(colour));
        let outputs = network.run(picture.width() as usize, &colours.collect::<Vec<f32>>());
        outputs
            .try_into()
            .expect("as many outputs as the model has")
    }
}
