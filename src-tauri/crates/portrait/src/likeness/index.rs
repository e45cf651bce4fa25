//! Many likenesses, so kept that those of one picture are found without comparing with all of them.
//!
//! Multi-index hashing (Norouzi, Punjani, Fleet: Fast Search in Hamming Space with Multi-Index Hashing, CVPR 2012): the bits are cut into
//! bands; two likenesses that differ in few bits differ in very few of at least one band, so that it is enough to look at those that
//! stand near in one of the bands.

use super::{BITS, Likeness, ONE_PICTURE};

/// Bits of a band.
const BAND_BITS: usize = 16;
/// Bands of a likeness.
const BANDS: usize = BITS / BAND_BITS;
/// Values that a band can have.
const VALUES: usize = 1 << BAND_BITS;
/// Bits that likenesses of one picture differ in, in the band where they differ least: by the pigeonhole principle never more.
const NEAR: u32 = ONE_PICTURE / BANDS as u32;

/// Likenesses by the order in which they were given.
pub struct LikenessIndex {
    likenesses: Vec<Likeness>,
    bands: Vec<Band>,
    /// What a value can differ by and still be near.
    differences: Vec<u16>,
}

/// Which likenesses have which value in one band.
struct Band {
    /// Where in `members` those of a value begin; they end where those of the next begin.
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl LikenessIndex {
    /// Of as many as there are; about 70 bytes for each beside the likeness, and 4 MB.
    pub fn new(likenesses: Vec<Likeness>) -> Self {
        let bands = match likenesses.is_empty() {
            true => Vec::new(),
            false => (0..BANDS).map(|band| Band::of(&likenesses, band)).collect(),
        };
        Self {
            likenesses,
            bands,
            differences: (0..=u16::MAX)
                .filter(|bits| bits.count_ones() <= NEAR)
                .collect(),
        }
    }

    /// The places of all that are of the picture of `wanted`, ascending.
    pub fn of_the_picture(&self, wanted: &Likeness) -> impl Iterator<Item = usize> {
        let candidates = self.candidates(wanted).into_iter();
        candidates
            .map(|place| place as usize)
            .filter(|&place| self.likenesses[place].is_of_the_picture(wanted))
    }

    /// Whoever may be: near in one band, or everyone where that would be no fewer.
    fn candidates(&self, wanted: &Likeness) -> Vec<u32> {
        let mut candidates: Vec<u32> = Vec::new();
        for (band, members) in self.bands.iter().enumerate() {
            let value = wanted.band(band);
            for difference in &self.differences {
                candidates.extend_from_slice(members.with(value ^ difference));
            }
            if candidates.len() >= self.likenesses.len() {
                return (0..).take(self.likenesses.len()).collect();
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }
}

impl Band {
    fn of(likenesses: &[Likeness], band: usize) -> Self {
        let mut starts = vec![0_u32; VALUES + 1];
        for likeness in likenesses {
            starts[usize::from(likeness.band(band)) + 1] += 1;
        }
        for value in 0..VALUES {
            starts[value + 1] += starts[value];
        }
        let mut next = starts.clone();
        let mut members = vec![0; likenesses.len()];
        for (place, likeness) in (0..).zip(likenesses) {
            let at = &mut next[usize::from(likeness.band(band))];
            members[*at as usize] = place;
            *at += 1;
        }
        Self { starts, members }
    }

    fn with(&self, value: u16) -> &[u32] {
        let value = usize::from(value);
        let (from, to) = (self.starts[value], self.starts[value + 1]);
        &self.members[from as usize..to as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bits without an order, the same in every run (SplitMix64).
    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.0;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^ (mixed >> 31)
        }

        fn likeness(&mut self) -> Likeness {
            let mut bytes = [0; BITS / 8];
            for part in bytes.chunks_exact_mut(8) {
                part.copy_from_slice(&self.next().to_le_bytes());
            }
            Likeness::from_bytes(bytes)
        }

        /// With so many other bits.
        fn other(&mut self, likeness: Likeness, bits: u32) -> Likeness {
            let mut bytes = likeness.to_bytes();
            let mut left = bits;
            while left > 0 {
                let bit = (self.next() % BITS as u64) as usize;
                let mask = 1 << (bit % 8);
                if (bytes[bit / 8] ^ likeness.to_bytes()[bit / 8]) & mask == 0 {
                    bytes[bit / 8] ^= mask;
                    left -= 1;
                }
            }
            Likeness::from_bytes(bytes)
        }
    }

    #[test]
    fn whatever_comparing_with_all_would_find_is_found_and_nothing_else() {
        let mut random = Random(7);
        let mut all: Vec<Likeness> = (0..3000).map(|_| random.likeness()).collect();
        for place in 0..400 {
            let bits = (place % 45) as u32;
            let other = random.other(all[place], bits);
            all.push(other);
        }
        let index = LikenessIndex::new(all.clone());
        let mut pairs = 0;
        for wanted in &all[..500] {
            let found: Vec<usize> = index.of_the_picture(wanted).collect();
            let compared: Vec<usize> = (0..all.len())
                .filter(|&place| all[place].is_of_the_picture(wanted))
                .collect();
            assert_eq!(found, compared);
            pairs += found.len() - 1;
        }
        assert!(pairs >= 300, "{pairs} pairs were there to be found");
    }

    #[test]
    fn where_everyone_has_the_same_picture_everyone_is_found() {
        let one = Random(1).likeness();
        let index = LikenessIndex::new(vec![one; 50]);
        assert_eq!(index.of_the_picture(&one).count(), 50);
    }

    #[test]
    fn among_nobody_nobody_is_found() {
        let index = LikenessIndex::new(Vec::new());
        assert_eq!(index.of_the_picture(&Random(1).likeness()).count(), 0);
    }
}
