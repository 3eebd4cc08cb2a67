import { inFileOrder, type Fault } from './fault';
import type { Package } from './package';
import { cells } from './rules/cells';
import { columns } from './rules/columns';
import { corrections } from './rules/corrections';
import { keys } from './rules/keys';
import { printed } from './rules/printed';
import { listedReferences, references } from './rules/references';
import { use } from './rules/use';
import { values } from './rules/values';
import { wording } from './rules/wording';

type Rule = (tables: Package) => Fault[];

/** Every rule looks at the whole package and names every fault it sees: nobody likes to mend one fault a run. */
const RULES: readonly Rule[] = [
  columns, // a missing column explains the empty cells that follow
  cells, // form of each cell
  keys, // one row a key, sorted
  references, // ids that lead nowhere
  listedReferences, // the same inside list cells
  values, // units, shares, ranges, targets
  printed, // the print reads as the row says
  wording, // aliases and terms
  use, // nothing without a figure, nothing uncited
  corrections, // what was corrected is what stands there
];

/** All faults of a package, file by file. */
export const checkPackage = (tables: Package): Fault[] => inFileOrder(RULES.flatMap((rule) => rule(tables)));
