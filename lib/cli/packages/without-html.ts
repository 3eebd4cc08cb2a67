import type { Plugin } from 'vite';

const LIBRARY = /[/\\]preact[/\\]dist[/\\]preact\.mjs$/;
/** The one place in it that sets HTML, for a property that no view of ours has (lint forbids it). */
const SETS_HTML = /\b\w+\.innerHTML=\w+\.__html\b/g;

/** The library without its way to set HTML. Throws where that place is not as it was: look for it anew. */
export function withoutHtml(library: string): string {
  const places = library.match(SETS_HTML)?.length ?? 0;
  if (places !== 1) throw new Error(`preact sets HTML in ${places} places, not in one`);
  return library.replace(SETS_HTML, 'void 0');
}

/** Takes that way out of what is packed, so that no mistake of ours can open it, and the stores' linters find none. */
export const preactWithoutHtml = (): Plugin => ({
  name: 'heshu:preact-without-html',
  apply: 'build',
  transform: (code, id) => (LIBRARY.test(id) ? { code: withoutHtml(code), map: null } : undefined),
});
