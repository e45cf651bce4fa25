//! Outlines of a drawing as points, close enough to each other to look like curves.

pub type Point = (f32, f32);

/// Points of a curve; at the largest size in which portraits are drawn they are half a millimetre apart.
const STEPS: u8 = 20;

/// An outline or a line.
#[derive(Clone)]
pub struct Path(pub Vec<Point>);

impl Path {
    pub fn from(start: Point) -> Self {
        Self(vec![start])
    }

    pub fn line(mut self, to: Point) -> Self {
        self.0.push(to);
        self
    }

    /// A cubic Bézier curve with two control points.
    pub fn curve(mut self, one: Point, two: Point, to: Point) -> Self {
        let from = self.0.last().copied().unwrap_or(to);
        let points = (1..=STEPS).map(|step| {
            let t = f32::from(step) / f32::from(STEPS);
            let u = 1.0 - t;
            let parts = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
            let sum = |of: fn(Point) -> f32| {
                let values = [from, one, two, to].map(of);
                values
                    .iter()
                    .zip(parts)
                    .map(|(value, part)| value * part)
                    .sum()
            };
            (sum(|point| point.0), sum(|point| point.1))
        });
        self.0.extend(points);
        self
    }

    /// A whole ellipse.
    pub fn ellipse((x, y): Point, (rx, ry): (f32, f32)) -> Self {
        let points = (0..48u8).map(|step| {
            let turn = f32::from(step) / 48.0 * std::f32::consts::TAU;
            (x + rx * turn.cos(), y + ry * turn.sin())
        });
        Self(points.collect())
    }

    /// A rectangle.
    pub fn rectangle((x, y): Point, (width, height): (f32, f32)) -> Self {
        Self(vec![
            (x, y),
            (x + width, y),
            (x + width, y + height),
            (x, y + height),
        ])
    }

    /// The same on the other side of a vertical line.
    pub fn mirrored(&self, middle: f32) -> Self {
        self.map(|(x, y)| (2.0 * middle - x, y))
    }

    /// Each point elsewhere.
    pub fn map(&self, to: impl Fn(Point) -> Point) -> Self {
        Self(self.0.iter().copied().map(to).collect())
    }
}
