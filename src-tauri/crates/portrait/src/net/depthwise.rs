//! Convolutions of each channel by itself.

use std::ops::Range;

use rten_simd::ops::{BitOps, NumOps};
use rten_simd::{Isa, SimdOp};

use super::activation::Activation;
use super::field::{Block, Field, LANES, Pool, per_channel};

/// A convolution of each channel by itself, with its activation.
pub struct Depthwise {
    /// Rows and columns.
    size: (usize, usize),
    stride: usize,
    pads: [usize; 4],
    /// Block of channels by block, within it row by row of the kernel, column by column.
    weights: Vec<Block>,
    bias: Vec<Block>,
    pub activation: Activation,
}

/// Pixels of the result that are worked on together.
const PIXELS: usize = 4;

impl Depthwise {
    /// From weights as ONNX orders them: channel, row, column.
    pub fn new(
        [channels, rows, columns]: [usize; 3],
        weights: &[f32],
        bias: &[f32],
        stride: usize,
        pads: [usize; 4],
    ) -> Self {
        let taps = rows * columns;
        let mut ordered = vec![[0.0; LANES]; channels.div_ceil(LANES) * taps];
        for (from, &weight) in weights.iter().enumerate() {
            let (channel, tap) = (from / taps, from % taps);
            ordered[channel / LANES * taps + tap][channel % LANES] = weight;
        }
        Self {
            size: (rows, columns),
            stride,
            pads,
            weights: ordered,
            bias: per_channel(bias),
            activation: Activation::None,
        }
    }

    /// The result for a field.
    pub fn run(&self, from: &Field, pool: &mut Pool) -> Field {
        let [above, left, below, right] = self.pads;
        let height = (above + from.height + below - self.size.0) / self.stride + 1;
        let width = (left + from.width + right - self.size.1) / self.stride + 1;
        let mut to = Field::unmade(pool, height, width, from.channels);
        Run {
            depthwise: self,
            from,
            to: &mut to,
        }
        .dispatch();
        to
    }

    /// The part of the kernel's `size` that lies on a field of a length for a place of the result, and where it begins there.
    fn within(&self, at: usize, size: usize, pad: usize, length: usize) -> (Range<usize>, usize) {
        let begin = at * self.stride;
        let from = pad.saturating_sub(begin);
        let end = size.min(length + pad - begin);
        (from..end, begin + from - pad)
    }
}

struct Run<'a> {
    depthwise: &'a Depthwise,
    from: &'a Field,
    to: &'a mut Field,
}

impl SimdOp for Run<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(mut self, isa: I) {
        let (depthwise, from) = (self.depthwise, self.from);
        let (stride, pad) = (depthwise.stride, depthwise.pads[1]);
        let size = depthwise.size.1;
        // Where the whole kernel lies on the field.
        let inner = pad.div_ceil(stride);
        let outer = ((from.width + pad - size) / stride + 1).min(self.to.width);
        for y in 0..self.to.height {
            let (rows, top) = depthwise.within(y, depthwise.size.0, depthwise.pads[0], from.height);
            for block in 0..self.to.blocks {
                let mut x = 0;
                while x < self.to.width {
                    let several = x >= inner && x + PIXELS <= outer;
                    let (columns, left) = depthwise.within(x, size, pad, from.width);
                    let first = top * from.width + left;
                    if several {
                        self.some::<I, PIXELS>(isa, (y, x), block, rows.clone(), columns, first);
                        x += PIXELS;
                    } else {
                        self.some::<I, 1>(isa, (y, x), block, rows.clone(), columns, first);
                        x += 1;
                    }
                }
            }
        }
    }
}

impl Run<'_> {
    /// A block of channels of some pixels of a row; the part of the kernel that counts begins at the pixel `first`.
    #[inline(always)]
    fn some<I: Isa, const P: usize>(
        &mut self,
        isa: I,
        (y, x): (usize, usize),
        block: usize,
        rows: Range<usize>,
        columns: Range<usize>,
        first: usize,
    ) {
        let ops = isa.f32();
        let (depthwise, from) = (self.depthwise, self.from);
        let taps = depthwise.size.0 * depthwise.size.1;
        let weights = &depthwise.weights[block * taps..][..taps];
        let step = depthwise.stride * from.blocks;
        for lane in (0..LANES).step_by(ops.len()) {
            let mut sums = [ops.load(&depthwise.bias[block][lane..]); P];
            for row in rows.clone() {
                let start = first + (row - rows.start) * from.width;
                let length = columns.len() + (P - 1) * depthwise.stride;
                let seen = &from.values[start * from.blocks..][..length * from.blocks];
                let weights = &weights[row * depthwise.size.1..][columns.clone()];
                for (column, weight) in weights.iter().enumerate() {
                    let weight = ops.load(&weight[lane..]);
                    let at = column * from.blocks + block;
                    for (index, sum) in sums.iter_mut().enumerate() {
                        let number = ops.load(&seen[at + index * step][lane..]);
                        *sum = ops.mul_add(number, weight, *sum);
                    }
                }
            }
            let to = (y * self.to.width + x) * self.to.blocks + block;
            for (index, sum) in sums.into_iter().enumerate() {
                let sum = depthwise.activation.vector(isa, sum, block, lane);
                let to = &mut self.to.values[to + index * self.to.blocks];
                ops.store(sum, &mut to[lane..]);
            }
        }
    }
}
