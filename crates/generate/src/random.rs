//! Chance that is the same each time: `SplitMix64`, in whole numbers alone.

/// A source of numbers.
pub(crate) struct Random(u64);

impl Random {
    /// The source for the `n`th thing of a kind, whatever was asked of the others.
    pub(crate) fn of(kind: u64, n: usize) -> Self {
        let mut source = Self(kind.wrapping_mul(0xA076_1D64_78BD_642F) ^ n as u64);
        source.next();
        source
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, each as likely as the others.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let scaled = (u128::from(self.next()) * end as u128) >> 64;
        usize::try_from(scaled).unwrap_or_default()
    }

    /// A number below `end`, the first the most likely: twice as likely as the second, as Zipf has it for words.
    pub(crate) fn zipf(&mut self, end: usize) -> usize {
        let octaves = usize::BITS - end.leading_zeros();
        loop {
            let first = 1_usize << self.below(octaves as usize);
            let rank = first + self.below(first);
            if rank <= end || end == 0 {
                return rank - 1;
            }
        }
    }

    /// Whether something happens that happens so often in a hundred times.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list, each as likely as the others.
    pub(crate) fn one<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        list.get(self.below(list.len()))
    }

    /// A word of a list in which the frequent ones come first.
    pub(crate) fn word(&mut self, list: &[&'static str]) -> &'static str {
        list.get(self.zipf(list.len())).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        let mut source = Random(1_234_567);
        assert_eq!(source.next(), 6_457_827_717_110_365_317);
        assert_eq!(source.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn the_first_is_the_most_likely_and_the_last_comes_too() {
        let mut seen = [0_usize; 100];
        let mut source = Random::of(1, 1);
        for _ in 0..100_000 {
            let rank = source.zipf(100);
            if let Some(count) = seen.get_mut(rank) {
                *count += 1;
            }
        }
        let [first, .., last] = seen;
        assert!(first > 50 * last && last > 0, "{seen:?}");
        assert_eq!(seen.iter().sum::<usize>(), 100_000);
    }
}
