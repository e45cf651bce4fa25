//! The models, and how they are run: loaded when they are first asked for, one thread a call.
//!
//! Where they come from, and how they were made: `models/README.md`.

use std::sync::OnceLock;

use image::RgbImage;
use rten::{Model, ModelOptions};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensorView, Tensor};

use super::lane::Lane;

/// A model of the four, loaded once in the life of the program.
pub struct Learned {
    bytes: &'static [u8],
    model: OnceLock<Model>,
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
            model: OnceLock::new(),
        }
    }

    /// The model's outputs for a picture, one row of numbers each, with colours from `low` (black) to 1 (white).
    ///
    /// Runs in a [`Lane`]. The models are part of the program and their sizes are known, so that nothing can go wrong that
    /// a clerk or a file could bring about.
    pub fn run<const N: usize>(&self, lane: &Lane, picture: &RgbImage, low: f32) -> [Vec<f32>; N] {
        let model = self.model.get_or_init(|| {
            ModelOptions::with_all_ops()
                .prepack_weights(true)
                .load_static_slice(self.bytes)
                .expect("a model that is part of the program")
        });
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        let step = (1.0 - low) / 255.0;
        let colours: Vec<f32> = picture
            .as_raw()
            .iter()
            .map(|&colour| low + step * f32::from(colour))
            .collect();
        let input: NdTensorView<f32, 4> =
            NdTensorView::from_data([1, height, width, 3], &colours[..]);
        let outputs: Vec<_> = model.output_ids().to_vec();
        let values = model
            .run(
                vec![(model.input_ids()[0], input.into())],
                &outputs,
                Some(lane.options()),
            )
            .expect("a picture of the model's size");
        let mut values = values.into_iter();
        std::array::from_fn(|_| {
            let value = values.next().expect("as many outputs as the model has");
            let tensor: Tensor<f32> = value.try_into().expect("numbers");
            tensor.to_vec()
        })
    }
}
