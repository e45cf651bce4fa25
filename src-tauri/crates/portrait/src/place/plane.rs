//! Numbers, one a pixel, and means of them.

/// One number a pixel, row by row.
#[derive(Clone)]
pub struct Plane {
    width: usize,
    values: Vec<f32>,
}

impl Plane {
    /// A plane with rows of `width` values.
    pub fn new(width: u32, values: Vec<f32>) -> Self {
        Self {
            width: width.max(1) as usize,
            values,
        }
    }

    /// Its values.
    pub fn values(&self) -> &[f32] {
        &self.values
    }

    /// Value by value from two planes of the same size.
    pub fn with(&self, other: &Self, of: impl Fn(f32, f32) -> f32) -> Self {
        let values = self.values.iter().zip(&other.values);
        Self {
            values: values.map(|(&one, &other)| of(one, other)).collect(),
            ..*self
        }
    }

    /// The mean over the square that reaches `radius` pixels each way, as far as there are pixels.
    pub fn mean(&self, radius: usize) -> Self {
        let mut across = Vec::with_capacity(self.values.len());
        for row in self.values.chunks_exact(self.width) {
            running(row.iter().copied(), radius, |mean| across.push(mean));
        }
        let mut values = vec![0.0; self.values.len()];
        for column in 0..self.width {
            let line = across.iter().skip(column).step_by(self.width).copied();
            let mut at = column;
            running(line, radius, |mean| {
                values[at] = mean;
                at += self.width;
            });
        }
        Self { values, ..*self }
    }

    /// This plane, smoothed where `guide` is smooth and with its edges where `guide` has edges: the guided filter (He, Sun,
    /// Tang 2010). What varies less than the square root of `least` counts as smooth.
    pub fn guided(&self, guide: &Self, radius: usize, least: f32) -> Self {
        let times = |one: f32, other: f32| one * other;
        let (own, guiding) = (self.mean(radius), guide.mean(radius));
        let together = guide.with(self, times).mean(radius);
        let square = guide.with(guide, times).mean(radius);
        let common = together.with(&guiding.with(&own, times), |all, means| all - means);
        let spread = square.with(&guiding.with(&guiding, times), |all, means| all - means);
        let slope = common.with(&spread, |common, spread| common / (spread + least));
        let level = own.with(&slope.with(&guiding, times), |own, slope| own - slope);
        slope
            .mean(radius)
            .with(guide, times)
            .with(&level.mean(radius), |sloped, level| sloped + level)
    }
}

fn running(line: impl Iterator<Item = f32>, radius: usize, mut to: impl FnMut(f32)) {
    let mut sums = vec![0.0_f64];
    let mut sum = 0.0;
    for value in line {
        sum += f64::from(value);
        sums.push(sum);
    }
    let length = sums.len() - 1;
    for at in 0..length {
        let (from, end) = (at.saturating_sub(radius), (at + radius + 1).min(length));
        to(((sums[end] - sums[from]) / (end - from) as f64) as f32);
    }
}
