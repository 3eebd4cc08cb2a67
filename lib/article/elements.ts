/** What an element's name says about the text in it. */
export interface Traits {
  /** Its text is read; not where it is no text for a reader, typed by the user, drawn by a control, or struck out. */
  readonly read: boolean;
  /** It describes the page. */
  readonly about: boolean;
  /** Starts and ends a line of its own. Anything unknown is inline, as in a browser. */
  readonly block: boolean;
  /** Preformatted: every line feed ends a line. */
  readonly pre: boolean;
  /** Text for machines: kept in the article's text, never searched for statistics. */
  readonly code: boolean;
  /** By its definition it holds no part of an article's body: not entered. */
  readonly furniture: boolean;
}

const INLINE: Traits = {
  read: true,
  about: false,
  block: false,
  pre: false,
  code: false,
  furniture: false,
};

const LISTS: readonly (readonly [Partial<Traits>, string])[] = [
  [
    { read: false },
    'script style noscript template title textarea input select option datalist button svg math canvas ' +
      'iframe frame object embed video audio map picture img link meta base area track source param progress meter dialog del s strike',
  ],
  [{ about: true }, 'title meta link script'],
  [
    { block: true },
    'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form ' +
      'frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup p pre section summary ' +
      'table caption tbody td tfoot th thead tr ul xmp',
  ],
  [{ pre: true }, 'pre listing xmp'],
  [{ code: true }, 'code kbd samp tt'],
  [{ furniture: true }, 'nav footer menu'],
];

const TRAITS = new Map<string, Traits>();
for (const [traits, names] of LISTS)
  for (const name of names.split(' ')) TRAITS.set(name, { ...INLINE, ...TRAITS.get(name), ...traits });

/** By an element's name in lower case. */
export const traitsOf = (name: string): Traits => TRAITS.get(name) ?? INLINE;

export const HEADING: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
