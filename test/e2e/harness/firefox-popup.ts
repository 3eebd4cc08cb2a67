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

/**
 * Runs a script with the browser's own rights in the process of the open popup, once something is drawn there; resolves to
 * the string that its function gives, or a promise for one.
 */
export const runInPopup = async (body: string): Promise<string> => {
  const chrome = globalThis as unknown as Chrome;
  const wait = (ms: number) => new Promise<string>((resolve) => chrome.setTimeout(() => resolve(''), ms));
  const ask = (frame: Frame, code: string, patience: number) => {
    const name = `heshu-${Math.random()}`;
    const script = `
      Promise.resolve().then(() => { ${code} }).then(
        (answer) => sendAsyncMessage('${name}', 'y' + answer),
        (error) => sendAsyncMessage('${name}', 'n' + error));`;
    const answer = new Promise<string>((resolve) => {
      frame.messageManager?.addMessageListener(name, ({ data }) => resolve(data));
      frame.messageManager?.loadFrameScript(
        `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
        false,
      );
    });
    return Promise.race([answer, wait(patience)]);
  };
  for (let turn = 0; turn < 100; turn++) {
    // Asked anew each turn: Firefox preloads the popup in one <browser> and swaps it into the panel.
    const frames = [...chrome.document.querySelectorAll('.webextension-popup-browser')] as unknown as Frame[];
    const frame = frames.find(
      (each) =>
        each.messageManager &&
        each.currentURI?.spec.includes('/popup.html') &&
        each.closest('panel')?.state === 'open',
    );
    const drawn = frame && (await ask(frame, 'return content.document.body?.childElementCount ?? 0;', 1000));
    if (frame && drawn && drawn !== 'y0') {
      const answer = await ask(frame, body, 20_000);
      if (answer.startsWith('y')) return answer.slice(1);
      throw new Error(answer.slice(1) || 'the popup does not answer');
    }
    await wait(20);
  }
  throw new Error('the popup is not open');
};

/** Script for `runInPopup`: the JSON of a script's value, or of what its promise gives. */
export const evaluating = (script: string): string => `
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  sandbox.given = Cu.evalInSandbox(${JSON.stringify(script)}, sandbox);
  return Cu.evalInSandbox("Promise.resolve(given).then((value) => JSON.stringify(value) ?? 'null')", sandbox);`;

/** Script for `runInPopup`: presses a key as the keyboard does, with those held that stand before it (`Alt+ArrowDown`). */
export const pressing = (keys: string): string => `
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(content)) throw new Error('no keyboard');
  const names = ${JSON.stringify(keys === '+' ? ['+'] : keys.split('+'))};
  const events = names.map((key) => new content.KeyboardEvent('', { key, keyCode: key === ' ' ? 32 : 0 }));
  for (const event of events) tip.keydown(event);
  for (const event of events.reverse()) tip.keyup(event);
  return '';`;

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
