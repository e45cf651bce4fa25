//! The weights of a resampling.

/// Positions between two pixels for which the kernel is worked out.
const PHASES: usize = 128;

/// Weights of a kernel for each of [`PHASES`] positions between two pixels; each row adds up to one.
pub struct Kernel {
    taps: usize,
    weights: Vec<f32>,
}

impl Kernel {
    /// Most pixels under it, each way: those of half the size.
    pub const MOST: usize = 8;

    /// Catmull-Rom, stretched for a scale from 0.5 to 1.
    pub fn for_scale(scale: f32) -> Self {
        let scale = scale.max(4.0 / Self::MOST as f32);
        // A hair less, so that 2/3 is six of them.
        let taps = ((4.0 / scale - 1e-3).ceil() as usize).next_multiple_of(2);
        let mut weights = Vec::with_capacity((PHASES + 1) * taps);
        for phase in 0..=PHASES {
            let between = phase as f32 / PHASES as f32;
            let first = weights.len();
            weights.extend((0..taps).map(|tap| {
                let distance = tap as f32 - (taps / 2 - 1) as f32 - between;
                catmull_rom(distance * scale)
            }));
            let sum: f32 = weights[first..].iter().sum();
            weights[first..]
                .iter_mut()
                .for_each(|weight| *weight /= sum);
        }
        Self { taps, weights }
    }

    /// Pixels under it, each way: 4, 6 or 8.
    pub fn taps(&self) -> usize {
        self.taps
    }

    /// The first pixel under the kernel around a point, and the weights from there on. `TAPS` are [`Kernel::taps`].
    #[inline(always)]
    pub fn at<const TAPS: usize>(&self, point: f32) -> (isize, &[f32; TAPS]) {
        let middle = point - 0.5;
        let whole = middle.floor();
        let phase = ((middle - whole) * PHASES as f32 + 0.5) as usize;
        let weights = self.weights[phase * TAPS..].first_chunk();
        (
            whole as isize - (TAPS / 2 - 1) as isize,
            weights.expect("a row of weights for every phase"),
        )
    }
}

fn catmull_rom(distance: f32) -> f32 {
    let x = distance.abs();
    if x < 1.0 {
        (1.5 * x - 2.5) * x * x + 1.0
    } else if x < 2.0 {
        ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    } else {
        0.0
    }
}
