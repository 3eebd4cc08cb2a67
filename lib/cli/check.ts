/** `npm run check`: reads articles and prints their statistics beside the published figures. See `check/usage.ts`. */
import { run } from './check/run';

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
  process.exit(130);
});
process.exitCode = await run(process.argv.slice(2), process, interrupt.signal);
