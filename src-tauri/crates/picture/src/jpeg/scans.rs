//! What the scans of a JPEG bring, by their headers: whether it is all that the picture consists of. No decoder tells when
//! the last scans are missing: it shows a blurred picture.

use crate::limits::MAX_SCANS;

use super::outline::Frame;

const COEFFICIENTS: usize = 64;
/// Nothing of a coefficient has come.
const NOTHING: u8 = u8::MAX;

/// What the scans have brought.
#[derive(Default)]
pub struct Scans {
    count: u32,
    /// Identifier, and for each coefficient how many of its last bits are missing.
    components: Vec<(u8, [u8; COEFFICIENTS])>,
}

impl Scans {
    /// Notes a scan by its header (B.2.3), length included; `None` where it says what cannot be.
    pub fn add(&mut self, header: &[u8]) -> Option<()> {
        let count = usize::from(*header.get(2)?);
        let components = header.get(3..3 + 2 * count)?.chunks_exact(2);
        let [first, last, approximation] = *header.get(3 + 2 * count..6 + 2 * count)? else {
            return None;
        };
        let band = usize::from(first)..=usize::from(last);
        if *band.end() >= COEFFICIENTS {
            return None;
        }
        self.count += 1;
        for component in components.map(|one| one[0]) {
            self.of(component)
                .get_mut(band.clone())?
                .fill(approximation & 15);
        }
        Some(())
    }

    /// More than anybody writes.
    pub fn too_many(&self) -> bool {
        self.count > MAX_SCANS
    }

    /// Whether everything of every component of the frame has come to the last bit.
    pub fn complete(&self, frame: &Frame) -> bool {
        frame.components.iter().all(|&(id, _)| {
            let bits = self.components.iter().find(|(of, _)| *of == id);
            bits.is_some_and(|(_, bits)| bits.iter().all(|&missing| missing == 0))
        })
    }

    fn of(&mut self, id: u8) -> &mut [u8; COEFFICIENTS] {
        let known = self.components.iter().position(|(of, _)| *of == id);
        let place = known.unwrap_or_else(|| {
            self.components.push((id, [NOTHING; COEFFICIENTS]));
            self.components.len() - 1
        });
        &mut self.components[place].1
    }
}
