// The words of a text as the portal compares them: case, marks and script do not tell them apart. All engines that
// take words as they are given get them from here.

const CYRILLIC = {
  а: 'a', б: 'b', в: 'v', г: 'g', ѓ: 'g', д: 'd', ђ: 'd', е: 'e', ж: 'z', з: 'z', ѕ: 'dz', и: 'i', ј: 'j', к: 'k', ќ: 'k', л: 'l',
  љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz',
  ш: 's', đ: 'd',
};
const plain = new Map(Object.entries(CYRILLIC));

function letter(given) {
  let known = plain.get(given);
  if (known === undefined) {
    known = given.normalize('NFD').replace(/\p{M}/gu, '');
    plain.set(given, known);
  }
  return known;
}

function fold(text) {
  return text.toLowerCase().replace(/[^\0-\x7f]/g, letter).replace(/([dgk])j/g, '$1');
}

/** The words of a text. */
export function words(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same for many texts, most of whose words have been met before. */
export function reader() {
  const known = new Map();
  return (text, each) => {
    for (const piece of text.split(' ')) {
      let found = known.get(piece);
      if (found === undefined) {
        found = words(piece);
        known.set(piece, found);
      }
      for (const word of found) each(word);
    }
  };
}
