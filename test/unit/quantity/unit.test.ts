import { expect, test } from 'vitest';
import { unitAt } from '../../../lib/quantity/unit';
import { UNITS } from '../../../lib/quantity/units.data';

test.each([
  ['人次', 'count'],
  ['人', 'count'],
  ['个', 'count'],
  ['个百分点', 'point'],
  ['个月', 'duration'],
  ['剂次', 'count'],
  ['元', 'money'],
  ['港元', 'money'],
  ['分钟', 'duration'],
  ['平方米', 'measure'],
  ['岁', 'age'],
  ['倍', 'multiple'],
  ['‰', 'rate'],
  ['mmHg', 'measure'],
])('%s is the whole unit, a %s', (name, kind) => {
  expect(unitAt(`12${name}左右`, 2)).toEqual({ name, kind });
});

test.each(['，', '的', 'kgs', 'mmHgx', ''])('%j is no unit', (text) => {
  expect(unitAt(text, 0)).toBeNull();
});

test('every unit is listed once', () => {
  const names = UNITS.flatMap(([, ...lines]) => lines.join(' ').split(' '));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names).not.toContain('');
});
