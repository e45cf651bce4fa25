//! What of an outline or line lies within a rectangle. Cut here and not by the page's clipping, a drawing needs nothing of SVG or
//! PDF but lines and areas.

use super::path::Point;
use crate::scene::Rect;

/// The part of a filled outline that lies within (Sutherland and Hodgman 1974); fewer than three points: nothing does.
pub fn area(outline: &[Point], within: Rect) -> Vec<Point> {
    edges(within).iter().fold(outline.to_vec(), |points, edge| {
        let mut kept = Vec::with_capacity(points.len() + 4);
        let before = points.iter().cycle().skip(points.len().saturating_sub(1));
        for (&from, &to) in before.zip(&points) {
            let (inside, was) = (edge(to), edge(from));
            if (inside >= 0.0) != (was >= 0.0) {
                kept.push(between(from, to, was / (was - inside)));
            }
            if inside >= 0.0 {
                kept.push(to);
            }
        }
        kept
    })
}

/// The parts of a line that lie within.
pub fn line(points: &[Point], within: Rect) -> Vec<Vec<Point>> {
    let mut parts: Vec<Vec<Point>> = vec![];
    for pair in points.windows(2) {
        let Some((from, to)) = piece(pair[0], pair[1], within) else {
            continue;
        };
        match parts.last_mut() {
            Some(part) if part.last() == Some(&from) => part.push(to),
            _ => parts.push(vec![from, to]),
        }
    }
    parts
}

/// The part of a straight line that lies within.
fn piece(from: Point, to: Point, within: Rect) -> Option<(Point, Point)> {
    let (mut start, mut end) = (0.0f32, 1.0f32);
    for edge in edges(within) {
        let (a, b) = (edge(from), edge(to));
        if a < 0.0 && b < 0.0 {
            return None;
        } else if a < 0.0 {
            start = start.max(a / (a - b));
        } else if b < 0.0 {
            end = end.min(a / (a - b));
        }
    }
    let at = |part: f32| match part {
        0.0 => from,
        1.0 => to,
        part => between(from, to, part),
    };
    (start < end).then(|| (at(start), at(end)))
}

/// How far a point lies inside of each edge.
fn edges(within: Rect) -> [impl Fn(Point) -> f32; 4] {
    [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)].map(|(across, down): Point| {
        let least = if across + down > 0.0 {
            across * within.x + down * within.y
        } else {
            across * within.right() + down * within.bottom()
        };
        move |point: Point| across * point.0 + down * point.1 - least
    })
}

fn between(from: Point, to: Point, part: f32) -> Point {
    (
        from.0 + (to.0 - from.0) * part,
        from.1 + (to.1 - from.1) * part,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITHIN: Rect = Rect::new(0.0, 0.0, 10.0, 10.0);

    #[test]
    fn an_area_that_is_larger_is_the_rectangle_and_one_beside_it_is_nothing() {
        let around = [(-5.0, -5.0), (15.0, -5.0), (15.0, 15.0), (-5.0, 15.0)];
        let mut corners = area(&around, WITHIN);
        corners.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
        corners.dedup();
        assert_eq!(
            corners,
            [(0.0, 0.0), (0.0, 10.0), (10.0, 0.0), (10.0, 10.0)]
        );
        let beside = around.map(|(x, y)| (x + 30.0, y));
        assert!(area(&beside, WITHIN).is_empty());
    }

    #[test]
    fn a_line_that_leaves_and_comes_back_is_two() {
        let parts = line(&[(5.0, 5.0), (15.0, 5.0), (15.0, 8.0), (5.0, 8.0)], WITHIN);
        assert_eq!(
            parts,
            [vec![(5.0, 5.0), (10.0, 5.0)], vec![(10.0, 8.0), (5.0, 8.0)]]
        );
        assert!(line(&[(11.0, 0.0), (12.0, 9.0)], WITHIN).is_empty());
    }
}
