//! How sharp the face is, in the direction in which it is least sharp.

use super::face_area::Box2;
use super::plane::Plane;

/// Directions that are tried over half a turn.
const DIRECTIONS: u32 = 8;
/// In a picture without preferred direction the Laplacian's variance is this many times that of a second difference.
const TO_LAPLACIAN: f64 = 8.0 / 3.0;

/// Variance of the second difference along the direction where it is smallest, on the scale of the Laplacian's variance.
/// Blur lowers it in every direction, movement along its own.
pub fn sharpness(plane: &Plane, face: Box2) -> Option<f32> {
    let rows = face.top.max(1)..face.bottom.min(plane.height.saturating_sub(1));
    let columns = face.left.max(1)..face.right.min(plane.width.saturating_sub(1));
    if rows.len() < 16 || columns.len() < 16 {
        return None;
    }
    // means of the products of the second differences across (xx), down (yy) and both (xy)
    let (mut xx_xx, mut xx_yy, mut yy_yy) = (0.0f64, 0.0f64, 0.0f64);
    let (mut xx_xy, mut yy_xy, mut xy_xy) = (0.0f64, 0.0f64, 0.0f64);
    let count = (rows.len() * columns.len()) as f64;
    for y in rows {
        let window = columns.start - 1..columns.end + 1;
        let above = plane.row(y - 1)[window.clone()].windows(3);
        let here = plane.row(y)[window.clone()].windows(3);
        let below = plane.row(y + 1)[window].windows(3);
        let mut sums = [0.0f32; 6];
        for ((above, here), below) in above.zip(here).zip(below) {
            let xx = here[0] - 2.0 * here[1] + here[2];
            let yy = above[1] - 2.0 * here[1] + below[1];
            let xy = (above[0] - above[2] - below[0] + below[2]) / 4.0;
            let products = [xx * xx, xx * yy, yy * yy, xx * xy, yy * xy, xy * xy];
            for (sum, product) in sums.iter_mut().zip(products) {
                *sum += product;
            }
        }
        let sums = sums.map(f64::from);
        xx_xx += sums[0];
        xx_yy += sums[1];
        yy_yy += sums[2];
        xx_xy += sums[3];
        yy_xy += sums[4];
        xy_xy += sums[5];
    }
    let least = (0..DIRECTIONS)
        .map(|step| {
            let angle = std::f64::consts::PI * f64::from(step) / f64::from(DIRECTIONS);
            let (s, c) = angle.sin_cos();
            let (a, b, m) = (c * c, s * s, 2.0 * s * c);
            a * a * xx_xx
                + b * b * yy_yy
                + m * m * xy_xy
                + 2.0 * (a * b * xx_yy + a * m * xx_xy + b * m * yy_xy)
        })
        .fold(f64::INFINITY, f64::min);
    Some((TO_LAPLACIAN * least / count) as f32)
}
