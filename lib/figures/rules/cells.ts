import type { Constraints, Field } from '../../dataset/descriptor';
import { CELL, LINE, items } from '../../dataset/packed';
import { parsePeriod } from '../../quantity/period';
import type { Row } from '../csv';
import type { Fault } from '../fault';
import { faultIn, type Loaded, type Package } from '../package';

/** Every cell against its field in the schema: the Table Schema constraints that the package uses. */
export function cells(tables: Package): Fault[] {
  return [...tables.values()].flatMap((loaded) =>
    loaded.resource.schema.fields.flatMap((field) => {
      const check = checkOf(loaded, field);
      return loaded.table.rows.flatMap((row) => check(row));
    }),
  );
}

// A line break makes two lines of one row in a diff; the rest hides text from the person who reviews it.
export const CONTROL = /[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
/** What joins cells and lines in the bundled form. */
export const SEPARATOR = /[\^¦]/;
const NUMBER = /^-?\d{1,18}(\.\d{1,12})?$/;

function checkOf(loaded: Loaded, field: Field): (row: Row) => Fault[] {
  const fault = faultIn(loaded);
  const limits: Constraints = field.constraints ?? {};
  const pattern = limits.pattern === undefined ? null : new RegExp(limits.pattern);
  const seen = new Map<string, number>();
  return (row) => {
    const value = row.cell(field.name);
    const found = (id: Parameters<typeof fault>[0], values: Record<string, string> = {}) => [
      fault(id, row, field.name, { value: shortened(value), ...values }),
    ];
    if (value === '') return limits.required ? found('cellMissing') : [];
    if (CONTROL.test(value)) return found('controlCharacter');
    if (SEPARATOR.test(value)) return found('reserved', { pattern: `${CELL} ${LINE}` });
    if (value.length > (limits.maxLength ?? MOST))
      return found('tooLong', { most: String(limits.maxLength ?? MOST) });
    if (field.type === 'number') {
      if (!NUMBER.test(value)) return found('noNumber');
      if (limits.exclusiveMinimum !== undefined && Number(value) <= limits.exclusiveMinimum)
        return found('notPositive');
    }
    if (field.name === 'TIME_PERIOD' && (!pattern?.test(value) || parsePeriod(value) === null))
      return found(pattern?.test(value) ? 'periodBackwards' : 'noPeriod');
    if (limits.enum && !limits.enum.includes(value))
      return found('notListed', { allowed: limits.enum.join(', ') });
    if (pattern && !pattern.test(value)) return found('malformed', { pattern: limits.pattern ?? '' });
    if (field.delimiter !== undefined) {
      const list = items(value, field.delimiter);
      if (list.includes('') || new Set(list).size < list.length)
        return found('repeated', { separator: field.delimiter });
    }
    if (limits.unique) {
      const first = seen.get(value);
      if (first !== undefined) return found('duplicateKey', { key: value, line: String(first) });
      seen.set(value, row.line);
    }
    return [];
  };
}

/** Longest cell: a sentence or two. */
const MOST = 2000;

const shortened = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
