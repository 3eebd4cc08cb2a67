import type { Box } from './box';
import type { Measured } from './measure';

/** So many pieces of one make, and they are no paragraphs of an article. */
const LEAST = 3;
const SHARE = 0.6;

/** What stands around a post of a forum or a thread of comments: who said it and when, and what may be done about it. */
const POST = /发表于|發表於|回复于|回覆於|楼主|樓主|^[\s#]*\d{1,4}\s?[楼樓#]|举报|舉報|只看该作者|引用回/;
/** How what stands under a picture begins or ends. */
const NUMBERED = /^(?:图\s?\d{1,3}\s?[：:、.]|[（(]?\d{1,3}\s?[/／]\s?\d{1,3}[）)]?)/;
const CREDITED = /(?:摄|攝|供图|供圖)\s?[）)]?。?$/;
const isCaption = (text: string): boolean => NUMBERED.test(text) || CREDITED.test(text.slice(-6));

/**
 * Whether the lines that were kept are pieces of a list, a forum or a gallery: prose that links, posters or pictures introduce, again and again.
 */
export const isCollection = <N>(
  { lines, kinds }: Measured<N>,
  body: Box<N>,
  kept: readonly number[],
): boolean => {
  const own = new Set(kept);
  let [paragraphs, teasers, posts, captions] = [0, 0, 0, 0];
  let [afterLink, afterPost] = [false, false];
  for (let at = body.first; at < body.last; at++) {
    const { text } = lines[at]!;
    if (kinds[at] === 'prose' && own.has(at)) {
      paragraphs++;
      if (afterLink) teasers++;
      if (afterPost) posts++;
      if (isCaption(text)) captions++;
      [afterLink, afterPost] = [false, false];
    } else {
      afterLink ||= kinds[at] === 'links';
      afterPost ||= text.length < 60 && POST.test(text);
    }
  }
  return Math.max(teasers, posts, captions) >= Math.max(LEAST, paragraphs * SHARE);
};
