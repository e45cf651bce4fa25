//! Many likenesses, so kept that those of one picture are found without comparing with all of them.
//!
//! Multi-index hashing (Norouzi, Punjani, Fleet: Fast Search in Hamming Space with Multi-Index Hashing, CVPR 2012): the bits are cut into
//! bands; two likenesses that differ in few bits differ in very few of at least one band, so that it is enough to look at those that
//! stand near in one of the bands.

use std::iter::once;

use super::{BITS, Likeness, ONE_PICTURE};

/// Bands of a likeness. With so many, likenesses of one picture differ in at most one bit of the band where they differ least (the pigeonhole
/// principle), which is few values to look up; with fewer bands there are more of those, with more bands more that stand near by chance.
const BANDS: usize = 19;
const _: () = assert!(ONE_PICTURE as usize / BANDS == 1);

/// Likenesses by the order in which they were given.
pub struct LikenessIndex {
    likenesses: Vec<Likeness>,
    bands: Vec<Band>,
}

/// Which likenesses have which value in some of the bits.
struct Band {
    from: usize,
    bits: usize,
    /// Where in `members` those of a value begin; they end where those of the next begin.
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl LikenessIndex {
    /// Of as many as there are; about 80 bytes for each beside the likeness, and 1 MB.
    pub fn new(likenesses: Vec<Likeness>) -> Self {
        let band = |band| Band::of(&likenesses, band * BITS / BANDS, (band + 1) * BITS / BANDS);
        Self {
            bands: (0..BANDS).map(band).collect(),
            likenesses,
        }
    }

    /// The places of all that are of the picture of `wanted`, ascending.
    pub fn of_the_picture(&self, wanted: &Likeness) -> impl Iterator<Item = usize> {
        let near = self.near(wanted);
        let all = near.is_none().then_some(0..self.likenesses.len());
        let is_of_it = |place: &usize| self.likenesses[*place].is_of_the_picture(wanted);
        let near = near.into_iter().flatten();
        near.chain(all.into_iter().flatten().filter(is_of_it))
    }

    /// Those that are near in a band and of the picture; `None` where looking at all of them is no more work.
    fn near(&self, wanted: &Likeness) -> Option<Vec<usize>> {
        let (mut found, mut looked_at) = (Vec::new(), 0);
        for band in &self.bands {
            let value = wanted.bits(band.from, band.bits);
            let one_other_bit = (0..band.bits).map(|bit| value ^ (1 << bit));
            for value in once(value).chain(one_other_bit) {
                let members = band.with(value);
                looked_at += members.len();
                if looked_at > self.likenesses.len() {
                    return None;
                }
                let members = members.iter().map(|&place| place as usize);
                found.extend(
                    members.filter(|&place| self.likenesses[place].is_of_the_picture(wanted)),
                );
            }
        }
        found.sort_unstable();
        found.dedup();
        Some(found)
    }
}

impl Band {
    fn of(likenesses: &[Likeness], from: usize, to: usize) -> Self {
        let bits = to - from;
        let mut starts = vec![0_u32; (1 << bits) + 1];
        for likeness in likenesses {
            starts[likeness.bits(from, bits) + 1] += 1;
        }
        for value in 0..1 << bits {
            starts[value + 1] += starts[value];
        }
        let mut next = starts.clone();
        let mut members = vec![0; likenesses.len()];
        for (place, likeness) in (0..).zip(likenesses) {
            let at = &mut next[likeness.bits(from, bits)];
            members[*at as usize] = place;
            *at += 1;
        }
        Self {
            from,
            bits,
            starts,
            members,
        }
    }

    fn with(&self, value: usize) -> &[u32] {
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
