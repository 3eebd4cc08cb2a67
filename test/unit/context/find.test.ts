import { describe, expect, it } from 'vitest';
import { findAreas } from '../../../lib/statistics/context/areas/find';
import { clockOf } from '../../../lib/statistics/context/clock';
import { findPeriods } from '../../../lib/statistics/context/periods/find';
import { PUBLISHED } from './score';

/** A text, and each date found in it as `print = period: sense`. */
const DATES: readonly (readonly [text: string, ...found: string[]])[] = [
  ['截至2023年底，比上年增长', '2023年底 = 2023-12: plain', '上年 = 2022: base'],
  ['自2018年成立以来，已', '2018年 = 2018/2024: since'],
  ['到2030年，力争', '2030年 = 2030: aim'],
  ['5月24日，委员会表示', '5月24日 = 2024-05: event'],
  ['目前，较2020年同期', '目前 = 2024-08: now', '2020年同期 = 2020-08: base'],
  ['“十四五”以来，与2015年相比', '“十四五”以来 = 2021/2024: since', '2015年 = 2015: base'],
  ['从2012年的8%提高到2023年的29%', '2012年 = 2012: event', '2023年 = 2023: plain'],
  ['党的二十大以来，近三年', '党的二十大以来 = 2022/2024: since', '近三年 = 2021/2024: since'],
  [
    '国家医保局成立以来，十九大以来',
    '国家医保局成立以来 = 2018/2024: since',
    '十九大以来 = 2017/2024: since',
  ],
  ['未来五年将', '未来五年 = 2024/2029: aim'],
  ['2021—2025年间', '2021—2025年间 = 2021/2025: plain'],
  ['《2022年卫生健康统计年鉴》', '2022年 = 2022: report'],
  ['2023年12月至2024年2月', '2023年12月至2024年2月 = 2023-12/2024-02: plain'],
  ['在2020年的基础上', '2020年 = 2020: base'],
  ['达2022年总额的八成', '2022年 = 2022: base'],
];

/** Numbers and words that look like dates, and titles that bear one. */
const NO_DATES = [
  '《“健康中国2030”规划纲要》',
  '《2024年基层卫生工作要点》',
  '“十四五”规划纲要提出',
  '每年用药3个月，约10年',
  '第3季的节目到底如何',
  '五年制与三年制学生',
  '婴儿6月龄时接种',
  '2019版目录',
  '医院已有20年历史',
  '开展“一月一主题”',
  '党的二十大报告和国家医保局',
];

/** A text, and each place found as `print = area`; `?` for one that is no single area. */
const PLACES: readonly (readonly [text: string, ...found: string[]])[] = [
  ['广东省深圳市南山区的社区', '广东省深圳市南山区 = CN-GD/南山区'],
  ['北京、天津和河北', '北京、天津和河北 = ?'],
  ['江苏等地', '江苏 = ?'],
  ['在中西部地区', '中西部 = ?'],
  ['印度尼西亚的诊所', '印度尼西亚 = ID'],
  ['上海市浦东新区的贫困山区', '上海市浦东新区 = CN-SH/浦东新区'],
  ['湖南省卫生健康委介绍', '湖南省 = CN-HN'],
  ['云南省第一人民医院门诊', '云南省 = ?', '第一人民医院 = ?'],
  ['恩施土家族苗族自治州各县', '恩施土家族苗族自治州 = CN-HB/恩施'],
  ['我国西藏自治区', '我国 = CN', '西藏自治区 = CN-XZ'],
  ['在阜平县的卫生室', '阜平县 = ?'],
];

const NO_PLACES = [
  '长治久安',
  '来宾们',
  '安康的生活',
  '健康中国建设',
  '北京大学的研究',
  '三明医改经验',
  '新华社上海5月6日电',
  '在杭州举行发布会',
  '全国人大代表建议',
  '位居全国前列',
  '31个省份和新疆生产建设兵团',
  '东方财富',
  '贫困县和试点县',
  '支援西藏',
];

describe('dates in a text', () => {
  const read = (text: string) =>
    findPeriods(text, clockOf(PUBLISHED), null).map(
      ({ start, end, period, sense }) => `${text.slice(start, end)} = ${period}: ${sense}`,
    );
  it.each(DATES)('%s', (text, ...found) => expect(read(text)).toEqual(found));
  it.each(NO_DATES)('none in %s', (text) => expect(read(text)).toEqual([]));
});

describe('places in a text', () => {
  const read = (text: string) =>
    findAreas(text, null).map(({ start, end, area }) => `${text.slice(start, end)} = ${area ?? '?'}`);
  it.each(PLACES)('%s', (text, ...found) => expect(read(text)).toEqual(found));
  it.each(NO_PLACES)('none in %s', (text) => expect(read(text)).toEqual([]));
});
