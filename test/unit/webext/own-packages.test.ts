import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { figures } from '../../../lib/dataset';
import { details } from '../../../lib/dataset/details';
import { importFigures } from '../../../lib/figures/import';
import { loadOwnPackages, parseOwnPackages, saveOwnPackages } from '../../../lib/webext/own-packages';

const content = new TextEncoder().encode('指标,地区,年份,原文\nlife_expectancy,广东,2024,80.3岁\n');
const imported = importFigures([{ name: '广东.csv', bytes: content }], {
  base: figures,
  areas: details.areas,
  id: 'own1',
  today: '2026-11-21',
});
if ('faults' in imported) throw new Error('the sample has a fault');
const { own } = imported;

beforeEach(() => fakeBrowser.reset());

test('what was saved is loaded', async () => {
  expect(await loadOwnPackages()).toEqual([]);
  await saveOwnPackages([own]);
  expect(await loadOwnPackages()).toEqual([own]);
});

describe('whatever the storage holds, only whole packages come out of it', () => {
  test.each([
    ['nothing', undefined],
    ['no list', { 0: own }],
    ['a list of other things', [null, 1, 'own', [], {}]],
    ['a package without figures', [{ ...own, figures: undefined }]],
    ['figures without a column', [{ ...own, figures: { ...own.figures, observations: { period: '2024' } } }]],
    ['a title that is no text', [{ ...own, title: 7 }]],
  ])('%s', (_, stored) => {
    expect(parseOwnPackages(stored)).toEqual([]);
  });
  test('a whole one beside a broken one', () => {
    expect(parseOwnPackages([null, own])).toEqual([own]);
  });
});
