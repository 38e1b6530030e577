//! Numbers and texts as bytes, the smaller the fewer. What is read may have come over any line: nothing in it is trusted.

/// Reads bytes from the front.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// The next so many bytes.
    pub(super) fn take(&mut self, n: usize) -> Option<&'b [u8]> {
        let (first, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(first)
    }

    /// The next number: seven bits a byte, the lowest first, and a bit that says whether more follow.
    pub(super) fn number(&mut self) -> Option<usize> {
        let mut number = 0_usize;
        for shift in [0, 7, 14, 21, 28] {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= usize::from(byte & 0x7F) << shift;
            if *byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// The next text.
    pub(super) fn text(&mut self) -> Option<&'b str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// A number of things to come, each of at least one byte: never more than there are bytes.
    pub(super) fn count(&mut self) -> Option<usize> {
        self.number().filter(|count| *count <= self.0.len())
    }

    /// Whether everything was read.
    pub(super) fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    /// All that is left.
    pub(super) fn rest(self) -> &'b [u8] {
        self.0
    }
}

/// A number that is the same only for the same bytes, as far as accidents go: FNV-1a of 64 bits.
pub(super) fn checksum(bytes: &[u8]) -> [u8; 8] {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step).to_le_bytes()
}

/// Adds a number behind the bytes.
pub(super) fn push_number(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    out.push(number.to_le_bytes()[0]);
}

/// Adds a text behind the bytes.
pub(super) fn push_text(text: &str, out: &mut Vec<u8>) {
    push_number(text.len(), out);
    out.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(numbers in proptest::collection::vec(0..=u32::MAX as usize, 0..20), text in ".*") {
            let mut out = Vec::new();
            for number in &numbers {
                push_number(*number, &mut out);
            }
            push_text(&text, &mut out);
            let mut bytes = Bytes::new(&out);
            for number in numbers {
                prop_assert_eq!(bytes.number(), Some(number));
            }
            prop_assert_eq!(bytes.text(), Some(text.as_str()));
            prop_assert!(bytes.is_done());
        }

        #[test]
        fn anything_can_be_read_from(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let mut rest = Bytes::new(&bytes);
            while !rest.is_done() && (rest.number().is_some() || rest.text().is_some()) {}
        }
    }
}
