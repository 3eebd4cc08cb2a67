import type { Fault } from '../../figures/fault';
import { message } from '../../ui/messages';

/** One line a fault on stderr, as compilers write them: file:line: column: what to do. Exit status 1. */
export function explain(faults: readonly Fault[]): number {
  for (const { file, line, column, id, values } of faults) {
    const place = [line === null ? file : `${file}:${line}`, ...(column === null ? [] : [column])].join(': ');
    console.error(`${place}: ${message('en', `fault.${id}`, values)}`);
  }
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in assets/figures`);
  return 1;
}
