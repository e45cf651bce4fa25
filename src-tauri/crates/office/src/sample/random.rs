//! Repeatable random numbers for the sample unit.
//!
//! SplitMix64 (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014), written out here so
//! that a seed gives the same people for ever, whatever a library does in its next version. Never used for keys.

/// A repeatable stream of numbers.
#[derive(Clone)]
pub struct Random {
    state: u64,
}

impl Random {
    /// The stream number `stream` of `seed`; different streams are independent, so people can be drawn in any order.
    pub fn of(seed: u64, stream: u64) -> Self {
        let mut mixed = Self { state: seed };
        let base = mixed.next_u64();
        let mut own = Self {
            state: base ^ stream.wrapping_mul(0xD6E8_FEB8_6659_FD93),
        };
        own.next_u64();
        own
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to `below` − 1; `below` is at least 1.
    pub fn below(&mut self, below: u32) -> u32 {
        ((u128::from(self.next_u64()) * u128::from(below)) >> 64) as u32
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        low + self.below(high.abs_diff(low) + 1) as i32
    }

    /// A number from `low` up to, but not including, `high`.
    pub fn float(&mut self, low: f32, high: f32) -> f32 {
        let unit = (self.next_u64() >> 40) as f32 / (1u32 << 24) as f32;
        low + (high - low) * unit
    }

    /// True with the given chance (0 to 1).
    pub fn chance(&mut self, chance: f32) -> bool {
        self.float(0.0, 1.0) < chance
    }

    /// One of the things in `from`, which is not empty.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u32) as usize]
    }

    /// One of the things in `from`, each as likely as its weight says.
    pub fn weighted<'a, T>(&mut self, from: &'a [(T, u32)]) -> &'a T {
        let total = from.iter().map(|(_, weight)| weight).sum();
        let mut left = self.below(total);
        for (thing, weight) in from {
            if left < *weight {
                return thing;
            }
            left -= weight;
        }
        &from[0].0
    }

    /// Puts `things` into a random order (Fisher–Yates).
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last as u32 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_published_one_so_that_a_seed_means_the_same_for_ever() {
        // first outputs for seed 1234567, as listed with the reference implementation (prng.di.unimi.it/splitmix64.c)
        let mut random = Random { state: 1_234_567 };
        assert_eq!(random.next_u64(), 6_457_827_717_110_365_317);
        assert_eq!(random.next_u64(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn ranges_include_both_ends_and_nothing_else() {
        let mut random = Random::of(1, 2);
        let drawn: Vec<i32> = (0..1000).map(|_| random.between(-1, 1)).collect();
        assert!((-1..=1).all(|value| drawn.contains(&value)));
        assert!(drawn.iter().all(|value| (-1..=1).contains(value)));
    }
}
