//! What is done to each number after an operator.

use rten_simd::ops::{BitOps, NumOps};
use rten_simd::{Isa, SimdUnaryOp};
use rten_vecmath::Sigmoid;

use super::field::Block;

/// A function of one number.
#[derive(Clone, Debug, PartialEq)]
pub enum Activation {
    /// The number itself.
    None,
    /// Not below 0.
    Relu,
    /// Below 0 as many times as large as its channel says.
    Slopes(Vec<Block>),
    /// x · min(max(x + 3, 0), 6) / 6.
    HardSwish,
    /// 1 / (1 + e⁻ˣ). The numbers that only fill a block up do not stay 0.
    Sigmoid,
}

impl Activation {
    /// Of a vector of numbers that begins at a lane of a block of channels.
    #[inline(always)]
    pub fn vector<I: Isa>(&self, isa: I, x: I::F32, block: usize, lane: usize) -> I::F32 {
        let ops = isa.f32();
        match self {
            Self::None => x,
            Self::Relu => ops.max(x, ops.zero()),
            Self::Slopes(slopes) => {
                let less = ops.mul(x, ops.load(&slopes[block][lane..]));
                ops.select(x, less, ops.ge(x, ops.zero()))
            }
            Self::HardSwish => {
                let risen = ops.add(x, ops.splat(3.0));
                let between = ops.clamp(risen, ops.zero(), ops.splat(6.0));
                ops.mul(ops.mul(x, between), ops.splat(1.0 / 6.0))
            }
            Self::Sigmoid => Sigmoid::apply(isa, x),
        }
    }
}
