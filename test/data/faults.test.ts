import { describe, expect, test } from 'vitest';
import { message } from '../../lib/ui/messages';
import { SAMPLE, faultsAfter } from './sample';

const DAY = '2026-11-30';

/** what is planted | file | text there | what takes its place | line, column and message that name it */
// prettier-ignore
const PLANTED: readonly [string, string, string, string, number, string, string][] = [
  ['a missing source', 'observations.csv', '51.8%,exact,0.1,nhc-2023', '51.8%,exact,0.1,nhc-2021', 4, 'SOURCE', 'No source has the id “nhc-2021”'],
  ['no source at all', 'observations.csv', '51.8%,exact,0.1,nhc-2023', '51.8%,exact,0.1,', 4, 'SOURCE', 'a value is required'],
  ['a source that agrees but is unknown', 'observations.csv', ',,nhc-2023,\n', ',,nhc-2024,\n', 2, 'ALSO_SOURCES', 'No source has the id “nhc-2024”'],
  ['a duplicate key', 'observations.csv', 'beds_total,CN,2023,', 'beds_total,CN,2022,', 3, 'INDICATOR', '“beds_total CN 2022 final” is already in line 2'],
  ['percent over 100', 'observations.csv', '51.8,,percent,51.8%', '518,,percent,518%', 4, 'OBS_VALUE', 'A share of 518% is more than the whole'],
  ['a negative count', 'observations.csv', '581964,,institution', '-581964,,institution', 5, 'OBS_VALUE', 'only a change can be'],
  ['a unit unlike the indicator’s', 'observations.csv', '581964,,institution', '581964,,bed', 5, 'UNIT_MEASURE', "“bed” differs from the indicator’s unit “institution”"],
  ['a mistyped zero', 'observations.csv', '9750000,,bed,975.0万张', '97500000,,bed,975.0万张', 2, 'PRINTED', '“975.0万张” reads as 9750000'],
  ['a mistyped step', 'observations.csv', '975.0万张,exact,1000', '975.0万张,exact,10000', 2, 'PRINTED', '“975.0万张” reads as 9750000'],
  ['a hedge unlike the print’s', 'observations.csv', '51.8%,exact', '51.8%以上,over', 4, 'PRINTED', '“51.8%以上” reads as 51.8 (at-least'],
  ['a print without a number', 'observations.csv', '581964个,', '若干个,', 5, 'PRINTED', '“若干个” could not be read'],
  ['an unknown indicator', 'observations.csv', 'village_clinics,CN', 'village_clinic,CN', 5, 'INDICATOR', 'No indicator has the id “village_clinic”'],
  ['a malformed period', 'observations.csv', 'CN,2023,final,during', 'CN,2023年,final,during', 4, 'TIME_PERIOD', '“2023年” is not a period'],
  ['a 13th month', 'observations.csv', 'CN,2023,final,during', 'CN,2023-13,final,during', 4, 'TIME_PERIOD', '“2023-13” is not a period'],
  ['a period that runs backwards', 'observations.csv', 'CN,2023,final,during', 'CN,2023/2020,final,during', 4, 'TIME_PERIOD', 'ends before it begins'],
  ['a near-twin that does not exist', 'indicators.csv', ',beds_total,年末', ',beds_all,年末', 4, 'CONFUSABLE_WITH', 'The near-twin “beds_all” does not exist'],
  ['an indicator as its own twin', 'indicators.csv', ',beds_total,年末', ',village_clinics,年末', 4, 'CONFUSABLE_WITH', 'its own near-twin'],
  ['unsorted rows', 'observations.csv', 'beds_total,CN,2022,', 'beds_total,CN,2024,', 3, 'INDICATOR', 'must come before “beds_total CN 2024 final” in line 2'],
  ['a unit in the value', 'observations.csv', '9750000,,bed', '975.0万,,bed', 2, 'OBS_VALUE', '“975.0万” is not a number'],
  ['a value in powers of ten', 'observations.csv', '9750000,,bed', '975e4,,bed', 2, 'OBS_VALUE', '“975e4” is not a number'],
  ['a step of zero', 'observations.csv', 'exact,0.1,', 'exact,0,', 4, 'RESOLUTION', 'must be greater than 0'],
  ['an unlisted status', 'observations.csv', 'CN,2023,final,during', 'CN,2023,provisional,during', 4, 'OBS_STATUS', 'Use one of: estimate, final'],
  ['a target as an outcome', 'observations.csv', 'CN,2023,final,during', 'CN,2023,target,during', 4, 'BASIS', 'needs BASIS “target”'],
  ['an end of a range without a range', 'observations.csv', '51.8,,percent', '51.8,52,percent', 4, 'OBS_VALUE_TO', 'goes with HEDGE “range”'],
  ['an unknown area', 'observations.csv', 'village_clinics,CN,', 'village_clinics,CN-ZZ,', 5, 'REF_AREA', '“CN-ZZ” is not in the table areas'],
  ['an unknown topic', 'indicators.csv', 'services,share', 'service,share', 3, 'TOPIC', '“service” is not in the table topics'],
  ['a wording of two indicators', 'indicators.csv', '个,,村卫生室', '个,床位总数,村卫生室', 4, 'ALIASES', 'already belongs to “beds_total”'],
  ['a name of two indicators', 'indicators.csv', '村卫生室数,', '基层诊疗占比,', 4, 'NAME_ZH', 'is already in line 3'],
  ['an empty group of terms', 'indicators.csv', '基层;诊疗', '基层;', 3, 'REQUIRED_TERMS', 'A group of required terms is empty'],
  ['a repeated item', 'indicators.csv', '养老|每千', '养老|养老', 2, 'EXCLUDED_TERMS', 'an empty or a repeated item'],
  ['an indicator without a figure', 'observations.csv', '\nvillage_clinics,CN,2023,final,end_of_period,581964,,institution,581964个,exact,1,nhc-2023,high,,,', '', 4, 'INDICATOR', '“village_clinics” has no figure'],
  ['a source that nothing cites', 'observations.csv', '1000,nhc-2022', '1000,nhc-2023', 2, 'SOURCE', 'Nothing cites “nhc-2022”'],
  ['a hidden character', 'sources.csv', '2023年我国', '2023年\u200b我国', 3, 'TITLE', 'an invisible character'],
  ['a line break in a cell', 'sources.csv', '2023年我国卫生健康事业发展统计公报', '"2023年我国\n公报"', 3, 'TITLE', 'a line break'],
  ['a character that joins cells', 'sources.csv', '2023年我国', '2023年^我国', 3, 'TITLE', 'that separates items'],
  ['an address that is none', 'sources.csv', '2024-08-29,,', '2024-08-29,javascript:alert(1),', 3, 'URL', 'does not have the expected form'],
  ['a renamed column', 'sources.csv', 'TITLE', 'HEADLINE', 1, 'TITLE', 'The column is missing'],
  ['a correction that the table does not hold', 'corrections.csv', 'SOURCE\n', `SOURCE\n${DAY},observations,beds_total CN 2022 final,OBS_VALUE,9749933,9750001,核对原文。,\n`, 2, 'AFTER', 'but the table has “9750000”'],
  ['a withdrawn row that still stands', 'corrections.csv', 'SOURCE\n', `SOURCE\n${DAY},observations,beds_total CN 2022 final,,beds_total,,重复。,\n`, 2, 'AFTER', 'the table or the correction'],
];

describe('a planted fault is named with file, line and column', () => {
  test.each(PLANTED)('%s', (_, file, from, to, line, column, words) => {
    expect(SAMPLE[file]).toContain(from);
    const faults = faultsAfter(file, (text) => text.replace(from, to));
    const named = faults.map((fault) => ({
      place: `${fault.line ?? 1} ${fault.column}`,
      words: message('en', `fault.${fault.id}`, fault.values),
    }));
    expect(named).toContainEqual({ place: `${line} ${column}`, words: expect.stringContaining(words) });
  });

  test('a missing table', () => {
    expect(faultsAfter('sources.csv', () => null)).toEqual([
      { file: 'sources.csv', line: null, column: null, id: 'tableMissing', values: {} },
    ]);
  });
});

/** what is changed | file | text there | what takes its place */
// prettier-ignore
const ALLOWED: readonly [string, string, string, string][] = [
  ['nothing', 'sources.csv', '', ''],
  ['a byte-order mark', 'sources.csv', 'SOURCE', '\uFEFFSOURCE'],
  ['blank lines at the end', 'observations.csv', 'high,,,\n', 'high,,,\n\n\n'],
  ['a preliminary figure beside the final one', 'observations.csv', 'primary_share', 'beds_total,CN,2023,preliminary,end_of_period,10170000,,bed,1017万张,exact,10000,nhc-2023,high,,,\nprimary_share'],
  ['a span of months', 'observations.csv', 'CN,2023,final,during', 'CN,2023-01/2023-06,final,during'],
  ['a share of exactly 100', 'observations.csv', '51.8,,percent,51.8%,exact,0.1', '100,,percent,100%,exact,1'],
  ['a hedge that stood outside the print', 'observations.csv', '51.8%,exact', '51.8%,about'],
  ['an English print', 'observations.csv', '51.8%,exact', '51.8 percent,exact'],
  ['a correction that the table has', 'corrections.csv', 'SOURCE\n', `SOURCE\n${DAY},observations,beds_total CN 2022 final,OBS_VALUE,9749933,9750000,核对原文。,\n`],
  ['a correction that was corrected again', 'corrections.csv', 'SOURCE\n', `SOURCE\n2026-11-29,observations,beds_total CN 2022 final,OBS_VALUE,9749933,1,笔误。,\n${DAY},observations,beds_total CN 2022 final,OBS_VALUE,1,9750000,核对原文。,\n`],
  ['an added row', 'corrections.csv', 'SOURCE\n', `SOURCE\n${DAY},sources,nhc-2022,,,nhc-2022,新增来源。,\n`],
];

describe('what is no fault', () => {
  test.each(ALLOWED)('%s', (_, file, from, to) => {
    expect(faultsAfter(file, (text) => text.replace(from, to))).toEqual([]);
  });

  test('Windows line ends', () => {
    expect(faultsAfter('sources.csv', (text) => text.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});
