/* Runs, by its source, in Firefox's own window (see firefox-chrome-scope.ts): stands alone. */

interface Chrome {
  gBrowser: {
    selectedBrowser: {
      messageManager: {
        addMessageListener(name: string, listener: (message: { data: string }) => void): void;
        loadFrameScript(url: string, delayed: boolean): void;
      };
    };
  };
  setTimeout: typeof setTimeout;
}

/**
 * Value of an expression, which must be a string, over `root`: the closed shadow root of the card in the tab in front.
 * 'null' where no card is open. Only the browser itself sees into a closed root.
 */
export const evaluateInCard = async (expression: string): Promise<string> => {
  const chrome = globalThis as unknown as Chrome;
  const { messageManager } = chrome.gBrowser.selectedBrowser;
  const name = `heshu-${Math.random()}`;
  const script = `
    const host = content.document.querySelector('heshu-card');
    let answer = 'null';
    if (host) {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: true });
      sandbox.root = host.openOrClosedShadowRoot;
      try { answer = Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox); }
      catch (error) { answer = JSON.stringify('error: ' + error); }
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);`;
  return new Promise<string>((resolve, reject) => {
    chrome.setTimeout(() => reject(new Error('the tab does not answer')), 3000);
    messageManager.addMessageListener(name, ({ data }) => resolve(data));
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
};
