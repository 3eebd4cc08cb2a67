import type { Page } from 'puppeteer';

/** The texts that are marked on a page, by state, in reading order. The registry of highlights is the page's own to see. */
export const marksOn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const [, prefixed] = /^heshu-(.+)-(?:light|dark)$/.exec(name) ?? [];
      if (!prefixed) return;
      const texts: string[] = [];
      highlight.forEach((range) =>
        texts.push((range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
      );
      marks[prefixed] = texts;
    });
    return marks;
  });
