//! Small convolutional networks, run on one thread.
//!
//! The four models of [`crate::face`] are of a kind: narrow depthwise convolutions, convolutions over single pixels, and little else.
//! Libraries made for large models spend most of their time on such networks between the operators. Here numbers lie channels
//! last, so that every operator works on whole vectors of channels; what follows a convolution (another number added, an
//! activation) is done while its result is in registers.
//!
//! [`Network::read`] takes an ONNX file as `models/convert.py` writes it; the tests compare each model with the library rten.

mod activation;
mod conv;
mod depthwise;
mod field;
mod plain;
mod read;
#[cfg(test)]
mod tests;

use activation::Activation;
use conv::Conv;
use depthwise::Depthwise;
use field::{Field, Pool};

/// The number of the field that goes in.
const PICTURE: usize = 0;

/// A network that has been read.
pub struct Network {
    steps: Vec<Step>,
    /// The fields that come out.
    outputs: Vec<usize>,
    /// How many fields there are, the picture with them.
    fields: usize,
}

/// One operator and the fields it takes and makes.
struct Step {
    operator: Operator,
    from: Vec<usize>,
    to: usize,
    /// Fields that nobody needs afterwards.
    last_use_of: Vec<usize>,
}

enum Operator {
    /// With a second field: it is added before the activation.
    Conv(Conv),
    Depthwise(Depthwise),
    /// One of both may have fewer channels than the other; nothing is added to those.
    Add(Activation),
    Activate(Activation),
    /// The second field is one pixel: a factor for each channel.
    Scale,
    /// The largest of each square of four.
    HalveByMost,
    /// The mean of all pixels.
    Mean,
    /// Twice the size, between the middles of the pixels.
    Double,
    /// The four channels of a pixel become a square of four.
    Spread(Activation),
    /// One after the other, as a list of numbers.
    Join,
}

impl Network {
    /// The outputs for a square picture of three numbers a pixel, each as a list of numbers, channels last.
    pub fn run(&self, side: usize, picture: &[f32]) -> Vec<Vec<f32>> {
        let mut pool = Pool::default();
        let mut fields: Vec<Option<Field>> = (0..self.fields).map(|_| None).collect();
        for step in &self.steps {
            let made = match &step.operator {
                Operator::Conv(conv) if step.from == [PICTURE] => {
                    conv.run_picture(side, picture, &mut pool)
                }
                operator => {
                    let from = step.from.iter();
                    let from = from.map(|&number| fields[number].as_ref().expect("made before"));
                    operator.of(&from.collect::<Vec<_>>(), &mut pool)
                }
            };
            for &number in &step.last_use_of {
                if let Some(field) = fields[number].take() {
                    pool.give(field);
                }
            }
            fields[step.to] = Some(made);
        }
        let outputs = self.outputs.iter();
        outputs
            .map(|&number| fields[number].as_ref().expect("made").numbers())
            .collect()
    }
}

impl Operator {
    fn of(&self, from: &[&Field], pool: &mut Pool) -> Field {
        match self {
            Self::Conv(conv) => conv.run(from[0], from.get(1).copied(), pool),
            Self::Depthwise(depthwise) => depthwise.run(from[0], pool),
            Self::Add(activation) => plain::sum(from[0], from[1], activation, pool),
            Self::Activate(activation) => plain::activated(from[0], activation, pool),
            Self::Scale => plain::scaled(from[0], from[1], pool),
            Self::HalveByMost => plain::halved(from[0], pool),
            Self::Mean => plain::mean(from[0], pool),
            Self::Double => plain::doubled(from[0], pool),
            Self::Spread(activation) => plain::spread(from[0], activation),
            Self::Join => plain::joined(from),
        }
    }
}
