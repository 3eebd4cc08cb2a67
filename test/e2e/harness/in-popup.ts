import type { Popup } from './stand';
import { until } from './until';

/** The popup's text, rows out of sight included, once it holds `words`. */
export const textWith = (popup: Popup, words: string): Promise<string> =>
  until(`"${words}" in the popup`, async () => {
    const text = await popup.evaluate<string>('document.body.textContent');
    return text.includes(words) && text;
  });

/** Clicks the first element that fits a selector and holds `words`. */
export const click = (popup: Popup, selector: string, words = ''): Promise<void> =>
  until(`${selector} with "${words}" in the popup`, () =>
    popup.evaluate<boolean>(`(() => {
      const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
      const one = all.find((each) => each.textContent.includes(${JSON.stringify(words)}));
      one?.click();
      return one !== undefined;
    })()`),
  ).then(() => {});
