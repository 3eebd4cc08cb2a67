import { Buffer } from 'node:buffer';
import type { Browser } from 'puppeteer';

/** What a page asks of its tab. */
export interface Cost {
  /** Longest task of the main thread, in milliseconds. */
  readonly longest: number;
  /** Tasks over 50 ms. */
  readonly long: number;
  /** What those took beyond 50 ms each, in milliseconds. */
  readonly blocking: number;
  /** JavaScript heap, in MB. */
  readonly heap: number;
}

/** What browsers call a long task. */
const LONG_MS = 50;

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread itself, which another program does not lengthen. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Opens a page, traces its main thread, and lets it rest for a second. */
export async function costOf(browser: Browser, url: string): Promise<Cost> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await page.goto(url);
  await new Promise((rested) => setTimeout(rested, 1000));
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  await page.close();
  const tasks = mainThreadTasks(JSON.parse(trace).traceEvents, url);
  return {
    longest: Math.max(0, ...tasks),
    long: tasks.filter((task) => task > LONG_MS).length,
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - LONG_MS), 0),
    heap: JSHeapUsedSize / 2 ** 20,
  };
}

/** Durations in milliseconds on the thread that loaded the page: an idle tab may be busier than a short page. */
function mainThreadTasks(events: readonly Event[], url: string): number[] {
  const loaded = events.findLast(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  return events
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === loaded?.pid && tid === loaded.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}
