/** Holds the built extensions to their budgets and to what the stores' linter says. Run after a build. */
import { overBudget } from './packages/budgets';
import { storeComplaints } from './packages/store-lint';

const faults = [...overBudget(), ...(await storeComplaints('dist/firefox-mv3'))];
for (const fault of faults) console.error(`heshu: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
