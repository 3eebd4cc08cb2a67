/** `npm run check`: reads articles and prints their statistics beside the published figures. See `check/usage.ts`. */
import { run } from './check/run';

run(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
