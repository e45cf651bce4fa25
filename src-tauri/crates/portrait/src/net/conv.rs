//! Convolutions over all channels.

use rten_simd::ops::{BitOps, NumOps};
use rten_simd::{Isa, SimdOp};

use super::activation::Activation;
use super::field::{Block, Field, LANES, Pool, per_channel};

/// A convolution with its activation.
pub struct Conv {
    /// Rows and columns.
    size: (usize, usize),
    stride: usize,
    pads: [usize; 4],
    inputs: usize,
    outputs: usize,
    /// Block of outputs by block, within it row by row of the kernel, column by column, input by input.
    weights: Vec<Block>,
    bias: Vec<Block>,
    pub activation: Activation,
}

/// What a convolution takes: pixels of `pitch` numbers.
#[derive(Clone, Copy)]
struct Seen<'a> {
    width: usize,
    pitch: usize,
    values: &'a [f32],
}

impl Conv {
    /// From weights as ONNX orders them: output, input, row, column.
    pub fn new(
        [outputs, inputs, rows, columns]: [usize; 4],
        weights: &[f32],
        bias: &[f32],
        stride: usize,
        pads: [usize; 4],
    ) -> Self {
        let taps = rows * columns;
        let mut ordered = vec![[0.0; LANES]; outputs.div_ceil(LANES) * taps * inputs];
        for (from, &weight) in weights.iter().enumerate() {
            let (output, input, tap) = (from / taps / inputs, from / taps % inputs, from % taps);
            let block = output / LANES * taps * inputs;
            ordered[block + tap * inputs + input][output % LANES] = weight;
        }
        Self {
            size: (rows, columns),
            stride,
            pads,
            inputs,
            outputs,
            weights: ordered,
            bias: per_channel(bias),
            activation: Activation::None,
        }
    }

    /// The result for a field, with the numbers of another added before the activation.
    pub fn run(&self, from: &Field, added: Option<&Field>, pool: &mut Pool) -> Field {
        debug_assert_eq!(self.pads, [0; 4], "only pictures are padded");
        let seen = Seen {
            width: from.width,
            pitch: from.blocks * LANES,
            values: from.values.as_flattened(),
        };
        self.of(seen, from.height, added, pool)
    }

    /// The result for a picture: three numbers a pixel.
    pub fn run_picture(&self, side: usize, values: &[f32], pool: &mut Pool) -> Field {
        let [above, left, below, right] = self.pads;
        let width = left + side + right;
        let mut padded = vec![0.0; (above + side + below) * width * 3];
        for (to, from) in padded[above * width * 3..]
            .chunks_exact_mut(width * 3)
            .zip(values.chunks_exact(side * 3))
        {
            to[left * 3..(left + side) * 3].copy_from_slice(from);
        }
        let seen = Seen {
            width,
            pitch: 3,
            values: &padded,
        };
        self.of(seen, above + side + below, None, pool)
    }

    fn of(&self, from: Seen, height: usize, added: Option<&Field>, pool: &mut Pool) -> Field {
        let height = (height - self.size.0) / self.stride + 1;
        let width = (from.width - self.size.1) / self.stride + 1;
        let mut to = Field::unmade(pool, height, width, self.outputs);
        Run {
            conv: self,
            from,
            added,
            to: &mut to,
        }
        .dispatch();
        to
    }
}

struct Run<'a> {
    conv: &'a Conv,
    from: Seen<'a>,
    added: Option<&'a Field>,
    to: &'a mut Field,
}

impl SimdOp for Run<'_> {
    type Output = ();

    /// So many pixels and vectors of their channels at a time that the sums fill most of the processor's registers.
    #[inline(always)]
    fn eval<I: Isa>(mut self, isa: I) {
        let blocks = self.to.blocks;
        match isa.f32().len() {
            16 => {
                let pairs = blocks / 2 * 2;
                for block in (0..pairs).step_by(2) {
                    self.pixels::<I, 8, 2>(isa, block);
                }
                if pairs < blocks {
                    self.pixels::<I, 8, 1>(isa, pairs);
                }
            }
            8 => (0..blocks).for_each(|block| self.pixels::<I, 4, 2>(isa, block)),
            _ => (0..blocks).for_each(|block| self.pixels::<I, 2, 4>(isa, block)),
        }
    }
}

impl Run<'_> {
    /// Some channels of all pixels.
    #[inline(always)]
    fn pixels<I: Isa, const P: usize, const V: usize>(&mut self, isa: I, block: usize) {
        let count = self.to.height * self.to.width;
        let several = count / P * P;
        for pixel in (0..several).step_by(P) {
            self.some::<I, P, V>(isa, pixel, block);
        }
        for pixel in several..count {
            self.some::<I, 1, V>(isa, pixel, block);
        }
    }

    /// Some channels of some pixels.
    #[inline(always)]
    fn some<I: Isa, const P: usize, const V: usize>(&mut self, isa: I, pixel: usize, block: usize) {
        let ops = isa.f32();
        let lanes = ops.len();
        let (conv, from) = (self.conv, self.from);
        let mut first = [0; P];
        for (index, first) in first.iter_mut().enumerate() {
            let (y, x) = (
                (pixel + index) / self.to.width,
                (pixel + index) % self.to.width,
            );
            *first = (y * from.width + x) * conv.stride * from.pitch;
        }
        let mut sums = [[ops.zero(); V]; P];
        for vector in 0..V {
            let bias = &conv.bias[block + vector * lanes / LANES];
            let bias = ops.load(&bias[vector * lanes % LANES..]);
            for sum in &mut sums {
                sum[vector] = bias;
            }
        }
        let all = conv.size.0 * conv.size.1 * conv.inputs;
        for tap in 0..conv.size.0 * conv.size.1 {
            let (row, column) = (tap / conv.size.1, tap % conv.size.1);
            let shift = (row * from.width + column) * from.pitch;
            let mut seen: [&[f32]; P] = [&[]; P];
            for (seen, first) in seen.iter_mut().zip(first) {
                *seen = &from.values[first + shift..][..conv.inputs];
            }
            let mut weights: [&[Block]; V] = [&[]; V];
            for (vector, weights) in weights.iter_mut().enumerate() {
                let block = block + vector * lanes / LANES;
                *weights = &conv.weights[block * all + tap * conv.inputs..][..conv.inputs];
            }
            for input in 0..conv.inputs {
                let mut factors = [ops.zero(); V];
                for vector in 0..V {
                    let weights = &weights[vector][input];
                    factors[vector] = ops.load(&weights[vector * lanes % LANES..]);
                }
                for pixel in 0..P {
                    let number = ops.splat(seen[pixel][input]);
                    for vector in 0..V {
                        sums[pixel][vector] =
                            ops.mul_add(number, factors[vector], sums[pixel][vector]);
                    }
                }
            }
        }
        for (index, sums) in sums.into_iter().enumerate() {
            for (vector, mut sum) in sums.into_iter().enumerate() {
                let (block, lane) = (block + vector * lanes / LANES, vector * lanes % LANES);
                if let Some(added) = self.added
                    && block < added.blocks
                {
                    let added = &added.values[(pixel + index) * added.blocks + block];
                    sum = ops.add(sum, ops.load(&added[lane..]));
                }
                let sum = conv.activation.vector(isa, sum, block, lane);
                let to = &mut self.to.values[(pixel + index) * self.to.blocks + block];
                ops.store(sum, &mut to[lane..]);
            }
        }
    }
}
