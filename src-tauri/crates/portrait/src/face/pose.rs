//! How the head is turned, from the mesh.
//!
//! The mesh is laid on a standard head (that of MediaPipe's face geometry: `geometry_pipeline_metadata_landmarks`, package
//! `@mediapipe/face_mesh`) by a rotation and a scale, so that the weighted squares of what is left are least. Which way that
//! rotation looks is yaw and pitch, in degrees. The depth that the mesh gives is that of the standard head tipped a little
//! forward: people who look straight into the camera measure −9° to −10° (two portraits, two lenses), which is taken off.

use super::mesh::Spot;

/// Where the head looks, degrees.
#[derive(Clone, Copy, Debug)]
pub struct Pose {
    /// Positive towards the picture's right.
    pub yaw: f32,
    /// Positive upwards.
    pub pitch: f32,
}

/// Pitch that is measured of a head held level, degrees.
const LEVEL: f32 = -9.4;

/// Number in the mesh, place on the standard head (to the right, up, towards the camera; centimetres), weight.
const STANDARD: [(usize, [f32; 3], f32); 33] = [
    (4, [0.00, -0.46, 7.59], 0.071),
    (6, [0.00, 2.47, 5.79], 0.032),
    (10, [0.00, 8.26, 4.48], 0.008),
    (33, [-4.45, 2.66, 3.17], 0.059),
    (54, [-6.27904, 6.615428, 1.425851], 0.008),
    (67, [-3.52, 8.01, 3.73], 0.009),
    (117, [-5.26, 0.95, 2.97], 0.010),
    (119, [-3.30, 0.86, 3.87], 0.015),
    (121, [-1.82, 1.47, 4.22], 0.019),
    (127, [-7.74, 2.36, -2.01], 0.005),
    (129, [-1.79, -0.98, 4.85], 0.121),
    (132, [-7.27, -2.89, -2.25], 0.006),
    (133, [-1.86, 2.59, 3.76], 0.053),
    (136, [-5.09, -7.18, 0.71], 0.067),
    (143, [-6.41, 2.24, 1.56], 0.015),
    (147, [-6.23, -1.94, 1.66], 0.014),
    (198, [-1.25, 0.23, 5.68], 0.025),
    (205, [-3.83, -1.54, 4.14], 0.047),
    (263, [4.45, 2.66, 3.17], 0.059),
    (284, [6.27904, 6.615428, 1.425851], 0.008),
    (297, [3.52, 8.01, 3.73], 0.009),
    (346, [5.26, 0.95, 2.97], 0.010),
    (348, [3.30, 0.86, 3.87], 0.015),
    (350, [1.82, 1.47, 4.22], 0.019),
    (356, [7.74, 2.36, -2.01], 0.005),
    (358, [1.79, -0.98, 4.85], 0.121),
    (361, [7.27, -2.89, -2.25], 0.006),
    (362, [1.86, 2.59, 3.76], 0.053),
    (365, [5.09, -7.18, 0.71], 0.067),
    (372, [6.41, 2.24, 1.56], 0.015),
    (376, [6.23, -1.94, 1.66], 0.014),
    (420, [1.25, 0.23, 5.68], 0.025),
    (425, [3.83, -1.54, 4.14], 0.047),
];

/// How the head is turned whose mesh this is.
pub fn of(spots: &[Spot]) -> Pose {
    let total: f32 = STANDARD.iter().map(|(_, _, weight)| weight).sum();
    let mut here = [0.0; 3];
    let mut there = [0.0; 3];
    for (number, place, weight) in &STANDARD {
        let spot = upright(&spots[*number]);
        for axis in 0..3 {
            here[axis] += spot[axis] * weight / total;
            there[axis] += place[axis] * weight / total;
        }
    }
    let mut together = [[0.0; 3]; 3];
    for (number, place, weight) in &STANDARD {
        let spot = upright(&spots[*number]);
        for (row, sums) in together.iter_mut().enumerate() {
            for (column, sum) in sums.iter_mut().enumerate() {
                *sum += weight * (spot[row] - here[row]) * (place[column] - there[column]);
            }
        }
    }
    let rotation = nearest_rotation(together);
    let [right, up, front] = rotation.map(|row| row[2]);
    Pose {
        yaw: right.atan2(front).to_degrees(),
        pitch: up.atan2(right.hypot(front)).to_degrees() - LEVEL,
    }
}

/// The mesh counts down and away from the camera, the standard head up and towards it.
fn upright(spot: &Spot) -> [f32; 3] {
    [spot[0], -spot[1], -spot[2]]
}

type Matrix = [[f32; 3]; 3];

/// The rotation in the polar decomposition of a matrix, by Newton's iteration (Higham 1986).
fn nearest_rotation(mut matrix: Matrix) -> Matrix {
    for _ in 0..16 {
        let cofactors = cofactors(&matrix);
        let determinant: f32 = (0..3).map(|of| matrix[0][of] * cofactors[0][of]).sum();
        if determinant.abs() < f32::MIN_POSITIVE {
            return [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
        }
        let balance = determinant.abs().powf(-1.0 / 3.0);
        for (row, others) in matrix.iter_mut().zip(cofactors) {
            for (value, other) in row.iter_mut().zip(others) {
                *value = 0.5 * (*value * balance + other / determinant / balance);
            }
        }
    }
    matrix
}

fn cofactors(matrix: &Matrix) -> Matrix {
    let minor = |row: usize, column: usize| {
        let (a, b) = ((row + 1) % 3, (row + 2) % 3);
        let (c, d) = ((column + 1) % 3, (column + 2) % 3);
        matrix[a][c] * matrix[b][d] - matrix[a][d] * matrix[b][c]
    };
    std::array::from_fn(|row| std::array::from_fn(|column| minor(row, column)))
}
