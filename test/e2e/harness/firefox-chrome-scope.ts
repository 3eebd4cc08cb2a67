import type { Browser } from 'puppeteer';

/** Runs a function, by its source, in the scope of Firefox's own window; what it returns must be a string. */
export type Run = (body: (argument: string) => Promise<string>, argument: string) => Promise<string>;

interface Answer {
  result: {
    contexts?: { context: string }[];
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
}

/**
 * Firefox opens a real popup only from its own window. Puppeteer keeps the raw connection to itself,
 * so this reaches for a private field: glue for tests, which an upgrade may break.
 */
export async function chromeScope(browser: Browser): Promise<Run> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<Answer> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  return async (body, argument) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: body.toString(),
      arguments: [{ type: 'string', value: argument }],
      target: { context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value ?? '';
  };
}
