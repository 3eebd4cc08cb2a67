import { browser } from './browser';

const PAGE = 'sidepanel.html';

/** Where a selection is: asked for by the window that shows its report, so that the text passes through nothing else. */
interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

/** Opens a window of the extension's own for the text selected in a frame. */
export async function openForSelection({ tabId, frameId }: Place): Promise<void> {
  const url = browser.runtime.getURL(`${PAGE}?tab=${tabId}&frame=${frameId}`);
  await browser.windows.create({ url, type: 'popup', width: 440, height: 720 });
}

/** The text selected in the frame that this window was opened for; null where it was opened for none, or nothing is selected. */
export async function selectionAskedFor(): Promise<string | null> {
  const query = new URLSearchParams(location.search);
  if (!query.has('tab')) return null;
  const [tabId, frameId] = [Number(query.get('tab')), Number(query.get('frame'))];
  const [frame] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => getSelection()?.toString() ?? '',
  });
  return typeof frame?.result === 'string' && frame.result !== '' ? frame.result : null;
}
