//! Operators without weights.

use rten_simd::ops::BitOps;
use rten_simd::{Isa, SimdOp};

use super::activation::Activation;
use super::field::{Block, Field, LANES, Pool};

/// The activation of each number, in place.
struct Each<'a>(&'a mut Field, &'a Activation);

impl SimdOp for Each<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, isa: I) {
        let Self(field, activation) = self;
        let ops = isa.f32();
        for pixel in field.values.chunks_exact_mut(field.blocks) {
            for (number, block) in pixel.iter_mut().enumerate() {
                for lane in (0..LANES).step_by(ops.len()) {
                    let done = activation.vector(isa, ops.load(&block[lane..]), number, lane);
                    ops.store(done, &mut block[lane..]);
                }
            }
        }
    }
}

/// The activation of each number.
pub fn activated(from: &Field, activation: &Activation, pool: &mut Pool) -> Field {
    let mut to = from.copied(pool);
    Each(&mut to, activation).dispatch();
    to
}

/// Two fields of the same size; the channels that one of them has not got stay as they are.
pub fn sum(one: &Field, other: &Field, activation: &Activation, pool: &mut Pool) -> Field {
    let (most, other) = match one.channels >= other.channels {
        true => (one, other),
        false => (other, one),
    };
    let mut to = most.copied(pool);
    let pixels = to.values.chunks_exact_mut(to.blocks);
    for (pixel, added) in pixels.zip(other.values.chunks_exact(other.blocks)) {
        for (sum, added) in pixel.iter_mut().zip(added) {
            *sum = each(sum, added, |sum, added| sum + added);
        }
    }
    if *activation != Activation::None {
        Each(&mut to, activation).dispatch();
    }
    to
}

/// Each channel times its factor.
pub fn scaled(from: &Field, factors: &Field, pool: &mut Pool) -> Field {
    let mut to = from.copied(pool);
    for pixel in to.values.chunks_exact_mut(to.blocks) {
        for (number, factor) in pixel.iter_mut().zip(&factors.values) {
            *number = each(number, factor, |number, factor| number * factor);
        }
    }
    to
}

/// Half as large: of each square of four pixels the largest number.
pub fn halved(from: &Field, pool: &mut Pool) -> Field {
    let mut to = Field::unmade(pool, from.height / 2, from.width / 2, from.channels);
    let row = from.width * from.blocks;
    let rows = to.values.chunks_exact_mut(from.width / 2 * from.blocks);
    for (to, from_rows) in rows.zip(from.values.chunks_exact(2 * row)) {
        let (upper, lower) = from_rows.split_at(row);
        let pixels = to.chunks_exact_mut(from.blocks);
        let upper = upper.chunks_exact(2 * from.blocks);
        for (to, (upper, lower)) in pixels.zip(upper.zip(lower.chunks_exact(2 * from.blocks))) {
            for (block, most) in to.iter_mut().enumerate() {
                let above = each(&upper[block], &upper[block + from.blocks], larger);
                let below = each(&lower[block], &lower[block + from.blocks], larger);
                *most = each(&above, &below, larger);
            }
        }
    }
    to
}

/// The mean of each channel.
pub fn mean(from: &Field, pool: &mut Pool) -> Field {
    let mut to = Field::unmade(pool, 1, 1, from.channels);
    to.values.fill([0.0; LANES]);
    for pixel in from.values.chunks_exact(from.blocks) {
        for (sum, number) in to.values.iter_mut().zip(pixel) {
            *sum = each(sum, number, |sum, number| sum + number);
        }
    }
    let count = (from.height * from.width) as f32;
    for number in to.values.as_flattened_mut() {
        *number /= count;
    }
    to
}

/// Twice as large, by the two nearest pixels each way: three quarters of the nearer one and a quarter of the other.
pub fn doubled(from: &Field, pool: &mut Pool) -> Field {
    let mut to = Field::unmade(pool, 2 * from.height, 2 * from.width, from.channels);
    let near = |at: usize, length: usize| match at % 2 {
        0 => (at / 2, (at / 2).saturating_sub(1)),
        _ => (at / 2, (at / 2 + 1).min(length - 1)),
    };
    let mix = |nearer: f32, other: f32| 0.75 * nearer + 0.25 * other;
    let row = from.width * from.blocks;
    let mut between = vec![[0.0; LANES]; row];
    for (y, to) in to.values.chunks_exact_mut(2 * row).enumerate() {
        let (nearer, other) = near(y, from.height);
        let both = from.values[nearer * row..][..row]
            .iter()
            .zip(&from.values[other * row..]);
        for (between, (nearer, other)) in between.iter_mut().zip(both) {
            *between = each(nearer, other, mix);
        }
        for (x, pixel) in to.chunks_exact_mut(from.blocks).enumerate() {
            let (nearer, other) = near(x, from.width);
            let both = between[nearer * from.blocks..]
                .iter()
                .zip(&between[other * from.blocks..]);
            for (number, (nearer, other)) in pixel.iter_mut().zip(both) {
                *number = each(nearer, other, mix);
            }
        }
    }
    to
}

/// Twice as large, with one channel: the four channels of a pixel are its four pixels, row by row.
pub fn spread(from: &Field, activation: &Activation) -> Field {
    let width = 2 * from.width;
    let mut values = vec![0.0; 2 * from.height * width];
    for (number, pixel) in from.values.chunks_exact(from.blocks).enumerate() {
        let at = number / from.width * 2 * width + number % from.width * 2;
        values[at..at + 2].copy_from_slice(&pixel[0][..2]);
        values[at + width..at + width + 2].copy_from_slice(&pixel[0][2..4]);
    }
    let mut to = Field::list(&values);
    Each(&mut to, activation).dispatch();
    to
}

/// The numbers of all, one after the other.
pub fn joined(from: &[&Field]) -> Field {
    let values: Vec<f32> = from.iter().flat_map(|field| field.numbers()).collect();
    Field::list(&values)
}

#[inline(always)]
fn each(one: &Block, other: &Block, of: impl Fn(f32, f32) -> f32) -> Block {
    let mut result = [0.0; LANES];
    for lane in 0..LANES {
        result[lane] = of(one[lane], other[lane]);
    }
    result
}

/// As vector instructions compare: no care for what is no number.
fn larger(one: f32, other: f32) -> f32 {
    if one > other { one } else { other }
}
