//! Numbers that look random and are the same in every run.

/// `SplitMix64`, from a seed.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    /// One of some things; `None` of none.
    pub fn pick<T>(&mut self, things: impl IntoIterator<Item = T>) -> Option<T> {
        let mut things: Vec<T> = things.into_iter().collect();
        if things.is_empty() {
            return None;
        }
        let index = self.below(things.len());
        Some(things.swap_remove(index))
    }

    /// The things in another order.
    pub fn shuffle<T>(&mut self, mut things: Vec<T>) -> Vec<T> {
        for index in (1..things.len()).rev() {
            things.swap(index, self.below(index + 1));
        }
        things
    }
}
