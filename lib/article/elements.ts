/** What an element's name says about the text in it. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Their text is never read: not text for a reader, typed by the user, or drawn by a control. */
export const UNREAD = names(
  'script style noscript template title textarea input select option datalist button svg math canvas ' +
    'iframe frame object embed video audio map picture img link meta base area track source param progress meter dialog',
);

/** Start and end a line of their own. Anything unknown is inline, as in a browser. */
export const BLOCK = names(
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup p pre section summary ' +
    'table caption tbody td tfoot th thead tr ul xmp',
);

/** Preformatted: every line feed ends a line. */
export const PREFORMATTED = names('pre listing xmp');

/** Text for machines: kept in the article's text, never searched for statistics. */
export const CODE = names('code kbd samp tt');

export const HEADING = names('h1 h2 h3 h4 h5 h6');

/** Elements that, by their definition, hold no part of an article's body: not entered. */
export const FURNITURE = names('nav footer menu');
