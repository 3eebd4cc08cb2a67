/** Bytes of a page or a text → its characters, whatever the encoding the Chinese web left them in. */

export type Decoded = { readonly text: string; readonly encoding: string } | { readonly error: string };

/** How far a declaration is looked for. The HTML standard says 1024 bytes; real pages are less tidy. */
const HEAD = 4096;
/** Share of undecodable characters that a damaged but readable page may have. */
const TOLERATED = 0.001;
/** How much of a text the guess between encodings looks at. */
const SAMPLE = 65_536;
/** The most frequent characters of Chinese prose, simplified and traditional: a wrong decoding has next to none. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取完举色或這個國時來為們會發對產動過後進還與關員開經間業機體無當點從現實種說長學應兩政醫療衛生保險人數據',
);

const BINARY: readonly (readonly [string, RegExp])[] = [
  ['PDF', /^%PDF-/],
  ['ZIP or Office document', /^PK\x03\x04/],
  ['Word document', /^\xd0\xcf\x11\xe0/],
  ['PNG image', /^\x89PNG/],
  ['JPEG image', /^\xff\xd8\xff/],
  ['GIF image', /^GIF8/],
  ['gzip archive', /^\x1f\x8b/],
];

/** Decodes by byte-order mark, then as UTF-8 if that is valid, then as declared in the page, then by the likelier Chinese encoding. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const kind = BINARY.find(([, magic]) => magic.test(head))?.[0];
  if (kind) return { error: `is a ${kind}, not HTML or text` };
  if (bytes.subarray(0, SAMPLE).includes(0)) return { error: 'is binary, not HTML or text' };
  // Valid UTF-8 comes first: pages saved again as UTF-8 keep their old declaration, the reverse is near impossible.
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const declared = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,20})/i.exec(head)?.[1];
  const best = [...(declared ? [declared] : []), ...byLikelihood(bytes)]
    .map((encoding) => ({ encoding, text: loosely(encoding, bytes) }))
    .find(({ text }) => text !== null && damage(text) <= TOLERATED);
  return best
    ? { text: best.text!, encoding: best.encoding.toLowerCase() }
    : { error: 'cannot be decoded: not UTF-8, UTF-16, GB18030 or Big5' };
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function byLikelihood(bytes: Uint8Array): string[] {
  const score = (encoding: string) => {
    const text = loosely(encoding, bytes.subarray(0, SAMPLE)) ?? '';
    let frequent = 0;
    for (const character of text) if (FREQUENT.has(character)) frequent++;
    return frequent / (text.length + 1) - damage(text);
  };
  return ['gb18030', 'big5', 'utf-8']
    .map((encoding) => ({ encoding, score: score(encoding) }))
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding);
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Undecodable bytes become U+FFFD; null where there is no such encoding. */
function loosely(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of U+FFFD. */
function damage(text: string): number {
  let lost = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) lost++;
  return lost / (text.length + 1);
}
