//! Chance with a fixed seed. The arithmetic on top of the ChaCha stream is written out here, because a random
//! library may change how it draws a number from a range, and the committed examples must not change with it.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The seed of every example. Another number gives other homes, of the same kinds.
const SEED: u64 = 0x0042_5442_2026_1120;

/// A stream of chance that belongs to one purpose, so that drawing more for one home never changes the next.
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// Returns the stream of `purpose` and `index`.
    pub fn new(purpose: &str, index: u64) -> Self {
        let mut stream = ChaCha8Rng::seed_from_u64(SEED ^ hash(purpose));
        stream.set_stream(index);
        Self(stream)
    }

    /// Returns a number from 0 up to, but not including, `limit`; 0 when `limit` is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        let wide = u128::from(self.0.next_u64()) * (limit as u128);
        (wide >> 64) as usize
    }

    /// Returns a number from `low` to `high`, both included.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below((high.saturating_sub(low) + 1) as usize) as u64
    }

    /// Returns true `percent` times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Returns one of `from`, which must hold something.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// Returns one of `from`, as often as its weight asks; `from` must hold something.
    pub fn weighted<T: Copy>(&mut self, from: &[(usize, T)]) -> T {
        let mut left = self.below(from.iter().map(|(weight, _)| weight).sum());
        for (weight, value) in from {
            if left < *weight {
                return *value;
            }
            left -= weight;
        }
        from[0].1
    }
}

/// Returns a number that stays the same for a text for ever (FNV-1a, then mixed).
pub fn hash(text: &str) -> u64 {
    let plain = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mixed = (plain ^ (plain >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}
