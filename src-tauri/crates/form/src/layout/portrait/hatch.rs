//! Shades made of lines: a poor printer has no grey.

use super::path::Point;

/// How an area is hatched.
#[derive(Clone, Copy)]
pub struct Hatch {
    /// Of the lines, in degrees against the horizontal.
    pub angle: f32,
    /// From line to line, in millimetres.
    pub step: f32,
    /// Thickness, in millimetres.
    pub width: f32,
}

/// The lines within an outline. They lie on one lattice for the whole page, so that neighbouring areas look like one.
pub fn lines(outline: &[Point], hatch: Hatch) -> Vec<Vec<Point>> {
    let (sin, cos) = hatch.angle.to_radians().sin_cos();
    let turned: Vec<Point> = outline
        .iter()
        .map(|&(x, y)| (x * cos + y * sin, y * cos - x * sin))
        .collect();
    let back = |(x, y): Point| (x * cos - y * sin, x * sin + y * cos);
    let heights = || turned.iter().map(|point| point.1);
    let (top, bottom) = (
        heights().fold(f32::INFINITY, f32::min),
        heights().fold(f32::NEG_INFINITY, f32::max),
    );
    let mut found = vec![];
    let mut at = (top / hatch.step).ceil() * hatch.step;
    while at < bottom {
        let next = turned.iter().cycle().skip(1);
        let mut crossings: Vec<f32> = turned
            .iter()
            .zip(next)
            .filter(|(from, to)| (from.1 > at) != (to.1 > at))
            .map(|(from, to)| from.0 + (to.0 - from.0) * (at - from.1) / (to.1 - from.1))
            .collect();
        crossings.sort_by(f32::total_cmp);
        let pairs = crossings.chunks_exact(2);
        found.extend(pairs.map(|pair| vec![back((pair[0], at)), back((pair[1], at))]));
        at += hatch.step;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_the_outline_and_leave_a_notch_free() {
        let notched = [
            (0.0, 0.0),
            (10.0, 0.0),
            (10.0, 10.0),
            (6.0, 10.0),
            (6.0, 4.0),
            (4.0, 4.0),
            (4.0, 10.0),
            (0.0, 10.0),
        ];
        let hatch = Hatch {
            angle: 0.0,
            step: 3.0,
            width: 0.2,
        };
        let found = lines(&notched, hatch);
        // at 3, 6 and 9; at 0 the outline itself
        assert_eq!(found.iter().filter(|line| line[0].1 > 5.0).count(), 4);
        assert!(
            found
                .iter()
                .flatten()
                .all(|&(x, _)| (0.0..=10.0).contains(&x))
        );
    }
}
