//! Chance that can be repeated.

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
#[derive(Clone)]
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    /// One of some things.
    pub fn one<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        match things.len() as u64 {
            0 => None,
            length => things.get(self.below(length) as usize),
        }
    }

    /// About half of some things, in their order.
    pub fn some<T: Clone>(&mut self, things: &[T]) -> Vec<T> {
        let mut chosen = things.to_vec();
        chosen.retain(|_| self.below(2) == 0);
        chosen
    }
}
