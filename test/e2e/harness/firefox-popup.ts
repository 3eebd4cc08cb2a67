/* Functions that run, by their source, in Firefox's own window (see firefox-chrome-scope.ts): each stands alone. */

interface Frame {
  currentURI?: { spec: string };
  messageManager?: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(r: null, s: number, c: string): Promise<ImageBitmap> };
  };
  closest(selector: string): { state: string; hidePopup(): void } | null;
}

interface Chrome {
  ChromeUtils: { importESModule(url: string): Record<string, never> };
  WebExtensionPolicy: { getByID(id: string): { extension: object } };
  document: Document;
  window: Window;
  setTimeout: typeof setTimeout;
}

/** Opens the popup as a click on the button does, and waits until something is drawn in it. */
export const openPopup = async (id: string): Promise<string> => {
  const chrome = globalThis as unknown as Chrome;
  const { ExtensionParent } = chrome.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
  const { extension } = chrome.WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(chrome.window);
  return '';
};

/** Value of an expression, which must be a string, in the open popup. */
export const evaluateInPopup = async (expression: string): Promise<string> => {
  const chrome = globalThis as unknown as Chrome;
  for (let turn = 0; turn < 100; turn++) {
    // Asked anew each turn: Firefox preloads the popup in one <browser> and swaps it into the panel.
    const frames = [...chrome.document.querySelectorAll('.webextension-popup-browser')] as unknown as Frame[];
    const frame = frames.find(
      (each) =>
        each.messageManager &&
        each.currentURI?.spec.endsWith('popup.html') &&
        each.closest('panel')?.state === 'open',
    );
    const name = `heshu-${Math.random()}`;
    const script = `
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      let answer;
      try { answer = content.document.body?.childElementCount ? 'y' + Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox) : ''; }
      catch (error) { answer = 'n' + error; }
      sendAsyncMessage(${JSON.stringify(name)}, answer);`;
    const answer = await new Promise<string>((resolve) => {
      chrome.setTimeout(() => resolve(''), frame ? 1000 : 50);
      frame?.messageManager?.addMessageListener(name, ({ data }) => resolve(data));
      frame?.messageManager?.loadFrameScript(
        `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
        false,
      );
    });
    if (answer.startsWith('n')) throw new Error(answer.slice(1));
    if (answer.startsWith('y')) return answer.slice(1);
    await new Promise((resolve) => chrome.setTimeout(resolve, 20));
  }
  throw new Error('the popup is not open');
};

/** The popup as a PNG in a data: address, at twice its size. */
export const drawPopup = async (): Promise<string> => {
  const chrome = globalThis as unknown as Chrome;
  const frames = [...chrome.document.querySelectorAll('.webextension-popup-browser')] as unknown as Frame[];
  const frame = frames.find((each) => each.closest('panel')?.state === 'open');
  if (!frame) throw new Error('the popup is not open');
  const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = chrome.document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
};

export const closePopup = async (): Promise<string> => {
  const chrome = globalThis as unknown as Chrome;
  const frames = [...chrome.document.querySelectorAll('.webextension-popup-browser')] as unknown as Frame[];
  for (const frame of frames) frame.closest('panel')?.hidePopup();
  return '';
};
