import { describe, expect, test } from 'vitest';
import { figures } from '../../../lib/dataset';
import { details } from '../../../lib/dataset/details';
import { withOwn, withOwnDetails } from '../../../lib/dataset/own-package';
import { importFigures, type Picked } from '../../../lib/figures/import';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string): Picked => ({ name, bytes: bytes(text) });
const around = { base: figures, areas: details.areas, id: 'own1', today: '2026-11-21' };
const taken = (...picked: Picked[]) => importFigures(picked, around);

/** The figures that a taken package adds, as `indicator area period value ±step hedge print status`. */
function added(...picked: Picked[]): string[] {
  const imported = taken(...picked);
  if ('faults' in imported) throw new Error(JSON.stringify(imported.faults));
  const both = withOwn(figures, [imported.own]);
  return both.indicators.flatMap(({ id }) =>
    both
      .observations(id)
      .filter(({ source }) => both.source(source)?.origin !== undefined)
      .map((one) =>
        [
          one.indicator,
          one.area,
          one.period,
          one.value,
          `±${one.resolution / 2}`,
          one.hedge,
          one.printed,
          one.status,
        ].join(' '),
      ),
  );
}

const csv = (...rows: string[]) => file('广东.csv', rows.join('\n'));
const HEAD = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT,SOURCE';

describe('a single CSV', () => {
  /** what it shows | rows | the figure */
  // prettier-ignore
  const rows: readonly [string, readonly string[], string][] = [
    ['the schema’s own names', [HEAD, 'life_expectancy,CN-GD,2024,80.3,岁,省统计公报'], 'life_expectancy CN-GD 2024 80.3 ±0.05 exact 80.3岁 final'],
    ['Chinese headings and names', ['指标,地区,年份,数值,单位,数据来源', '人均预期寿命,广东省,2024年,80.3,岁,省统计公报'], 'life_expectancy CN-GD 2024 80.3 ±0.05 exact 80.3岁 final'],
    ['traditional headings', ['指標,地區,年份,數值,單位', '人均預期壽命,廣東,2024,80.3,歲'], 'life_expectancy CN-GD 2024 80.3 ±0.05 exact 80.3歲 final'],
    ['a full number', [HEAD, 'beds_total,CN-GD,2024,621300,,'], 'beds_total CN-GD 2024 621300 ±0.5 exact 621300张 final'],
    ['thousands separators', [HEAD, 'beds_total,CN-GD,2024,"621,300",张,'], 'beds_total CN-GD 2024 621300 ±0.5 exact 621300张 final'],
    ['a unit with a scale', [HEAD, 'beds_total,CN-GD,2024,62.13,万张,'], 'beds_total CN-GD 2024 621300 ±50 exact 62.13万张 final'],
    ['another word for the unit', [HEAD, 'hospitals_total,CN-GD,2024,1900,所,'], 'hospitals_total CN-GD 2024 1900 ±0.5 exact 1900所 final'],
    ['per cent of a rate in thousandths', [HEAD, 'infant_mortality_rate,CN-GD,2024,0.203,%,'], 'infant_mortality_rate CN-GD 2024 2.03 ±0.005 exact 0.203% final'],
    ['a print instead of a value', ['指标,地区,时期,原文', 'beds_total,广东,2024-06,62万多张'], 'beds_total CN-GD 2024-06 620000 ±0.5 more 62万多张 final'],
    ['a month in words', ['指标,地区,时期,原文', 'beds_total,广东,2024年6月,62.1万张'], 'beds_total CN-GD 2024-06 621000 ±500 exact 62.1万张 final'],
    ['a city', ['指标,地区,时期,原文', 'beds_total,CN-GD/深圳,2024,6.2万张'], 'beds_total CN-GD/深圳 2024 62000 ±500 exact 6.2万张 final'],
    ['a preliminary figure', ['指标,地区,时期,原文,状态', 'beds_total,广东,2024,62.1万张,初步数'], 'beds_total CN-GD 2024 621000 ±500 exact 62.1万张 preliminary'],
    ['a byte-order mark and Windows line ends', [`\uFEFF${HEAD}\r`, 'beds_total,CN-GD,2024,621300,,\r', ''], 'beds_total CN-GD 2024 621300 ±0.5 exact 621300张 final'],
  ];
  test.each(rows)('%s', (_, lines, expected) => {
    expect(added(csv(...lines))).toEqual([expected]);
  });

  test('GB18030, as spreadsheets in China save it', () => {
    // 指标,地区,时期,原文 / 人均预期寿命,广东,2024,80.3岁
    const gb =
      'd6b8b1ea2cb5d8c7f82ccab1c6da2cd4adcec40ac8cbbef9d4a4c6dacad9c3fc2cb9e3b6ab2c323032342c38302e33cbea';
    const content = Uint8Array.from(gb.match(/../g)!, (pair) => parseInt(pair, 16));
    expect(added({ name: '广东.csv', bytes: content })).toEqual([
      'life_expectancy CN-GD 2024 80.3 ±0.05 exact 80.3岁 final',
    ]);
  });
});

describe('a data package', () => {
  const descriptor = JSON.stringify({
    title: '省卫生健康委数据',
    resources: [
      { name: 'indicators', path: 'data/zb.csv' },
      { name: 'observations', path: 'data/sj.csv' },
      { name: 'sources', path: 'data/ly.csv' },
    ],
  });
  const picked = [
    file('datapackage.json', descriptor),
    file(
      'zb.csv',
      'INDICATOR,NAME_ZH,UNIT_ZH,DEFINITION_ZH\nnight_clinics,夜间门诊医院数,家,开设夜间门诊的医院数。',
    ),
    file(
      'sj.csv',
      'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,SOURCE\nnight_clinics,广东,2025,412,a\nbeds_total,广东,2025,630000,a',
    ),
    file(
      'ly.csv',
      'SOURCE,PUBLISHER,TITLE,DATE,URL\na,广东省卫生健康委,2025年工作总结,2026-01-20,https://wsjkw.gd.gov.cn/',
    ),
  ];
  const imported = taken(...picked);
  if ('faults' in imported) throw new Error(JSON.stringify(imported.faults));
  const both = withOwn(figures, [imported.own]);

  test('its own indicator needs its name in the sentence, and has its definition', () => {
    expect(both.indicator('night_clinics')).toMatchObject({
      name: '夜间门诊医院数',
      unit: '家',
      required: [['夜间门诊医院数']],
    });
    const more = withOwnDetails(details, [imported.own]);
    expect(more.indicator('night_clinics')?.definition.zh_CN).toBe('开设夜间门诊的医院数。');
    expect(more.topics.at(-1)).toMatchObject({ id: 'own', name: { zh_CN: '省卫生健康委数据' } });
  });
  test('its figures stand beside the bundled ones, marked as theirs', () => {
    const newest = both.newest('beds_total', 'CN-GD')!;
    expect(newest).toMatchObject({ value: 630000, period: '2025' });
    expect(both.source(newest.source)).toEqual({
      id: 'own1-1',
      publisher: '广东省卫生健康委',
      title: '2025年工作总结',
      date: '2026-01-20',
      url: 'https://wsjkw.gd.gov.cn/',
      origin: '省卫生健康委数据',
    });
    expect(both.observations('beds_total')).toHaveLength(figures.observations('beds_total').length + 1);
  });
  test('it can be stored as plain data', () => {
    expect(JSON.parse(JSON.stringify(imported.own))).toEqual(imported.own);
  });
});

describe('a file with a fault changes nothing, and the fault is named', () => {
  const row = (cells: string) => csv(HEAD, cells);
  /** what is wrong | files | line, column, fault */
  // prettier-ignore
  const faulty: readonly [string, readonly Picked[], string][] = [
    ['no file', [], 'null null noTable'],
    ['an empty file', [csv('')], '1 指标 columnMissing'],
    ['another table', [csv('a,b', '1,2')], '1 指标 columnMissing'],
    ['a column that was not thought of', [csv('指标,年份,数值', 'beds_total,2024,1')], '1 地区 columnMissing'],
    ['the same under the schema’s names', [csv('INDICATOR,YEAR,VALUE', 'beds_total,2024,1')], '1 REF_AREA columnMissing'],
    ['an unknown indicator under 指标', [csv('指标,地区,年份,数值', '幸福指数,全国,2024,1')], '2 指标 noSuchIndicator'],
    ['a heading only', [csv(HEAD)], 'null null noTable'],
    ['an unknown indicator', [row('幸福指数,CN,2024,1,,')], '2 INDICATOR noSuchIndicator'],
    ['a name from Object’s prototype', [row('constructor,CN,2024,1,,')], '2 INDICATOR noSuchIndicator'],
    ['no area', [row('beds_total,,2024,1,,')], '2 REF_AREA cellMissing'],
    ['an unknown area', [row('beds_total,火星,2024,1,,')], '2 REF_AREA unknownArea'],
    ['a period in words', [row('beds_total,CN,去年,1,,')], '2 TIME_PERIOD noPeriod'],
    ['no value', [row('beds_total,CN,2024,,,')], '2 OBS_VALUE cellMissing'],
    ['a value in words', [row('beds_total,CN,2024,很多,,')], '2 OBS_VALUE printedUnread'],
    ['two values', [row('beds_total,CN,2024,1张和2张,,')], '2 OBS_VALUE printedUnread'],
    ['a share over 100', [row('primary_share_of_visits,CN,2024,518,%,')], '2 OBS_VALUE shareOver100'],
    ['a count where a rate is kept', [row('infant_mortality_rate,CN-GD,2024,2.03,个,')], '2 UNIT unitDiffers'],
    ['per cent for an age', [row('life_expectancy,CN-GD,2024,80.3,%,')], '2 UNIT unitDiffers'],
    ['visits for people', [row('basic_medical_insurance_enrolment,CN-GD,2024,1.1,亿人次,')], '2 UNIT unitDiffers'],
    ['a unit that nobody knows', [row('life_expectancy,CN-GD,2024,80.3,旬,')], '2 UNIT unitDiffers'],
    ['a unit in English', [row('life_expectancy,CN-GD,2024,80.3,percent,')], '2 UNIT unitDiffers'],
    ['another unit in the print', [csv('指标,地区,时期,原文', '婴儿死亡率,广东,2024,2.03个')], '2 原文 unitDiffers'],
    ['value and print apart', [csv('指标,地区,时期,数值,原文', 'beds_total,CN,2024,621300,62.14万张')], '2 原文 printedDiffers'],
    ['an unknown status', [csv('指标,地区,时期,数值,状态', 'beds_total,CN,2024,621300,大概')], '2 状态 notListed'],
    ['the same figure twice', [csv(HEAD, 'beds_total,CN,2024,1,,', '医疗卫生机构床位数,全国,2024年,2,,')], '3 INDICATOR duplicateKey'],
    ['a formula', [row('beds_total,CN,2024,1,,"=HYPERLINK(""http://x"")"')], '2 SOURCE formula'],
    ['a command', [row('beds_total,CN,2024,1,,@SUM(1)')], '2 SOURCE formula'],
    ['a hidden character', [row('beds_total,CN,2024,1,,公\u202e报')], '2 SOURCE controlCharacter'],
    ['a separator', [row('beds_total,CN,2024,1,|,')], '2 UNIT reserved'],
    ['a huge cell', [row(`beds_total,CN,2024,1,,${'长'.repeat(3000)}`)], '2 SOURCE tooLong'],
    ['too many rows', [csv(HEAD, ...Array.from({ length: 20_001 }, (_, at) => `x${at},CN,2024,1,,`))], 'null null tooManyRows'],
    ['too many columns', [csv(Array.from({ length: 100 }, (__, at) => `c${at}`).join(','))], 'null null tooManyRows'],
    ['too large a file', [file('a.csv', 'x'.repeat(3_000_001))], 'null null tooLarge'],
    ['too many files', Array.from({ length: 11 }, (_, at) => file(`${at}.csv`, 'a')), 'null null tooLarge'],
    ['an open quote', [row('beds_total,CN,2024,1,,"公报')], '2 null csv'],
    ['a spreadsheet’s own format', [{ name: 'a.xlsx', bytes: Uint8Array.of(80, 75, 3, 4, 0, 0) }], 'null null notText'],
    ['broken JSON', [file('datapackage.json', '{"resources":[')], 'null null notPackage'],
    ['JSON without resources', [file('datapackage.json', '{"__proto__":{"resources":[]}}')], 'null null notPackage'],
    ['a package without its files', [file('datapackage.json', '{"resources":[{"name":"observations","path":"/etc/passwd"}]}')], 'null null noTable'],
    ['an address as a path', [file( 'datapackage.json', '{"resources":[{"name":"observations","path":"https://example.org/o.csv"}]}', )], 'null null noTable'],
    ['an address that is none', [csv('指标,地区,时期,数值,来源,网址', 'beds_total,CN,2024,1,公报,javascript:alert(1)')], '2 网址 badAddress'],
    ['a bundled id defined anew', [file('observations.csv', `${HEAD}\nbeds_total,CN,2024,1,,`), file('indicators.csv', 'INDICATOR,NAME_ZH,UNIT_ZH\nbeds_total,床位,张')], '2 INDICATOR idTaken'],
    ['an id with a space', [file('observations.csv', `${HEAD}\nbeds_total,CN,2024,1,,`), file('indicators.csv', 'INDICATOR,NAME_ZH,UNIT_ZH\nmy beds,床位,张')], '2 INDICATOR malformed'],
    ['an unlisted source', [file('observations.csv', `${HEAD}\nbeds_total,CN,2024,1,,b`), file('sources.csv', 'SOURCE,TITLE\na,公报')], '2 SOURCE missingSource'],
  ];
  test.each(faulty)('%s', (_, picked, expected) => {
    const imported = taken(...picked);
    const faults = 'faults' in imported ? imported.faults : [];
    expect(faults.map(({ line, column, id }) => `${line} ${column} ${id}`)).toContain(expected);
  });
});
