import type { Frame, Page } from 'puppeteer';

/** The texts that are marked in a frame, by state, in reading order. The registry of highlights is the page's own to see. */
export const marksIn = (frame: Frame): Promise<Record<string, string[]>> =>
  frame.evaluate(() => {
    const marks: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const [, prefixed] = /^heshu-(.+)-(?:light|dark)$/.exec(name) ?? [];
      if (!prefixed) return;
      const texts: string[] = [];
      highlight.forEach(({ startContainer, startOffset, endOffset }) => {
        // A range whose node has left the page paints nothing.
        if (startContainer.isConnected)
          texts.push((startContainer as Text).data.slice(startOffset, endOffset));
      });
      if (texts.length > 0) marks[prefixed] = texts;
    });
    return marks;
  });

export const marksOn = (page: Page): Promise<Record<string, string[]>> => marksIn(page.mainFrame());
