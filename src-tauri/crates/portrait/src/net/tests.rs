//! Each model beside the library rten, which knows all of ONNX.

use rten::ModelOptions;
use rten_tensor::prelude::*;
use rten_tensor::{NdTensorView, Tensor};

use super::Network;

/// Colours of all brightnesses, and edges.
fn picture(side: usize) -> Vec<f32> {
    let mut state = side as u32;
    let numbers = (0..side * side * 3).map(|index| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (state >> 8) as f32 / (1 << 24) as f32;
        let square = (index / 3 % side / 20 + index / 3 / side / 30) % 2;
        0.3 * noise + 0.6 * square as f32 + 0.1 * (index % 3) as f32 / 2.0
    });
    numbers.collect()
}

fn by_rten(file: &[u8], side: usize, values: &[f32]) -> Vec<Vec<f32>> {
    let model = ModelOptions::with_all_ops().load(file.to_vec()).unwrap();
    let input: NdTensorView<f32, 4> = NdTensorView::from_data([1, side, side, 3], values);
    let outputs = model.output_ids().to_vec();
    let made = model.run(vec![(model.input_ids()[0], input.into())], &outputs, None);
    let made = made.unwrap().into_iter();
    made.map(|value| {
        let tensor: Tensor<f32> = value.try_into().unwrap();
        tensor.to_vec()
    })
    .collect()
}

fn assert_alike(file: &[u8], side: usize) {
    let values = picture(side);
    let network = Network::read(file).unwrap();
    let ours = network.run(side, &values);
    let theirs = by_rten(file, side, &values);
    assert_eq!(ours.len(), theirs.len());
    for (ours, theirs) in ours.iter().zip(&theirs) {
        assert_eq!(ours.len(), theirs.len());
        let largest = theirs.iter().fold(1.0_f32, |most, one| most.max(one.abs()));
        for (at, (one, other)) in ours.iter().zip(theirs).enumerate() {
            let difference = (one - other).abs() / largest;
            assert!(difference < 2e-5, "{one} and {other} at {at}");
        }
    }
}

#[test]
fn the_near_detector_says_what_it_says_by_rten() {
    assert_alike(
        include_bytes!("../../models/face_detection_short_range.onnx"),
        128,
    );
}

#[test]
fn the_far_detector_says_what_it_says_by_rten() {
    assert_alike(include_bytes!("../../models/face_detection_back.onnx"), 256);
}

#[test]
fn the_mesh_says_what_it_says_by_rten() {
    assert_alike(include_bytes!("../../models/face_landmark.onnx"), 192);
}

#[test]
fn the_segmentation_says_what_it_says_by_rten() {
    assert_alike(include_bytes!("../../models/selfie_segmentation.onnx"), 256);
}

#[test]
fn what_is_no_model_is_refused() {
    assert!(Network::read(b"not a model").is_err());
}
