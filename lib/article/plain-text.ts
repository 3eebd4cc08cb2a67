import type { Article } from './article';

/** A first line that could be a headline: short, and no sentence. */
const HEADLINE = /^[^\n。！？]{4,60}$/;

/** The article of a plain text: `text` is the input verbatim, and there is no page to paint on. */
export const articleFromText = (
  text: string,
  page: { readonly url: string | null; readonly published?: string | null },
): Article<never> => {
  const [first = ''] = text.trimStart().split('\n', 1);
  const title = first.trim();
  return {
    title: HEADLINE.test(title) && text.trim() !== title ? title : null,
    publisher: null,
    published: page.published ?? null,
    url: page.url,
    text,
    blocks: [],
  };
};
