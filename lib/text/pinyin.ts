const TONED = new Set('āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ');
const LETTER = /[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿêɡ]/;
/** Syllables printed without a tone mark: particles and endings in the neutral tone. */
const NEUTRAL = new Set('de le ge men zi me ma ne ba zhe la tou shi li bian'.split(' '));
/** The longest reading given in one pair of brackets; a longer one is not looked at. */
const LONGEST = 24;

/**
 * Some pages print the reading of a character in brackets behind it (現(xiàn)代).
 * Offset behind the bracket that opens at `open`, where it holds such a reading, else -1.
 */
export function pinyinEnd(text: string, open: number): number {
  let toned = false;
  const limit = Math.min(text.length, open + 1 + LONGEST);
  for (let i = open + 1; i < limit; i++) {
    const character = text[i]!;
    if (character === ')' || character === '）') {
      return toned || NEUTRAL.has(text.slice(open + 1, i)) ? i + 1 : -1;
    }
    if (TONED.has(character)) toned = true;
    else if (character !== ' ' && !LETTER.test(character)) return -1;
  }
  return -1;
}
