//! What a fuzzer does to the inputs that it keeps, without being told which parts of the program ran: a short run for every test.

/// Changes one of the inputs in one to four ways. `below` gives a number below another at random.
///
/// The first byte stays where it is: it may say what the others are.
pub(crate) fn mutated(
    inputs: &[Vec<u8>],
    words: &[Vec<u8>],
    below: &mut dyn FnMut(usize) -> usize,
) -> Vec<u8> {
    let mut bytes = pick(inputs, below).to_vec();
    for _ in 0..=below(4) {
        let at = bytes.len().min(1 + below(bytes.len().max(1)));
        let end = bytes.len().min(at + below(16));
        match below(6) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << below(8);
                }
            }
            1 => drop(bytes.splice(at..at, [u8::try_from(below(256)).unwrap_or_default()])),
            2 => drop(bytes.drain(at..end)),
            3 => bytes.extend_from_within(at..end),
            4 => drop(bytes.splice(at..end, pick(words, below).iter().copied())),
            _ => {
                let other = pick(inputs, below);
                let from = below(other.len().max(1));
                bytes.truncate(at);
                bytes.extend(other.iter().skip(from));
            }
        }
    }
    bytes
}

fn pick<'a>(all: &'a [Vec<u8>], below: &mut dyn FnMut(usize) -> usize) -> &'a [u8] {
    all.get(below(all.len().max(1))).map_or(&[], Vec::as_slice)
}

/// The words of a fuzzer's dictionary: each in quotation marks on a line of its own, with `\\`, `\"` and `\xAB` for what cannot stand there.
pub(crate) fn dictionary(text: &str) -> Vec<Vec<u8>> {
    let word = |line: &str| Some(unescaped(line.trim().strip_prefix('"')?.strip_suffix('"')?));
    text.lines().filter_map(word).collect()
}

fn unescaped(word: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = word.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'\\' => match rest.next() {
                Some(b'x') => {
                    let digits: Vec<u8> = rest.by_ref().take(2).collect();
                    let digits = String::from_utf8_lossy(&digits);
                    u8::from_str_radix(&digits, 16).unwrap_or_default()
                }
                sign => sign.unwrap_or(byte),
            },
            byte => byte,
        });
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_s_words_are_read() {
        let text = "# Words\n\"a\\\"b\"\n\n\"\\xc3\\xa9\\\\\"\n";
        assert_eq!(dictionary(text), [b"a\"b".to_vec(), "é\\".as_bytes().to_vec()]);
    }

    #[test]
    fn an_input_is_changed_but_for_its_first_byte() {
        let (inputs, words) = ([b"pabcdef".to_vec(), b"p12345".to_vec()], [b"word".to_vec()]);
        let mut state = 1_usize;
        let mut below = |limit: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % limit
        };
        let all: Vec<_> = (0..200).map(|_| mutated(&inputs, &words, &mut below)).collect();
        assert!(all.iter().all(|bytes| bytes.first() == Some(&b'p')), "{all:?}");
        assert!(all.iter().filter(|bytes| !inputs.contains(bytes)).count() > 150, "{all:?}");
        assert!(all.iter().any(|bytes| bytes.windows(4).any(|part| part == b"word")));
        assert!(mutated(&[], &[], &mut below).len() < 100);
    }
}
