import { compare } from '../../../lib/compare';
import { openDataset } from '../../../lib/dataset';
import type { Indicator, Observation } from '../../../lib/dataset/observation';
import { pack } from '../../../lib/dataset/pack';
import { extractStatistics } from '../../../lib/statistics';

/** A small dataset of invented names: what a test says must not move when the real figures do. */
export const indicator = (
  id: string,
  name: string,
  unit: string,
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  name,
  topic: 'services',
  kind: unit === '%' ? 'share' : 'count',
  unit,
  aliases: [],
  required: [[name.slice(0, 4)]],
  excluded: [],
  confusable: [],
  ...more,
});

export const figure = (
  id: string,
  period: string,
  value: number,
  printed: string,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: id,
  area: 'CN',
  period,
  basis: 'end_of_period',
  value,
  valueTo: null,
  printed,
  hedge: 'exact',
  resolution: 1,
  status: 'final',
  source: 'report',
  ...more,
});

const target = { status: 'target', basis: 'target' } as const;
const share = { resolution: 0.1, basis: 'during_period' } as const;

export const dataset = openDataset(
  pack({
    version: '1',
    date: '2025-06-01',
    indicators: [
      indicator('stations', '云桥诊站数量', '个', { aliases: ['云桥诊站'] }),
      indicator('coverage', '晴岭服务覆盖率', '%', { confusable: ['coverage_twin'] }),
      indicator('coverage_twin', '晴岭服务评定率', '%', { required: [['评定率']], confusable: ['coverage'] }),
      indicator('visits', '岚川就诊人次', '人次', { kind: 'count' }),
      indicator('doses', '霁原接种剂次', '剂次', { excluded: ['疏影'] }),
      indicator('beds', '梅溪床位', '张'),
      indicator('density', '鹤溪千人床位', '张', { kind: 'rate' }),
      indicator('coverage_growth', '晴岭服务覆盖率比上年提高', '个百分点', {
        kind: 'change',
        required: [['晴岭'], ['提高']],
      }),
    ],
    observations: [
      figure('stations', '2022', 3100, '3100个'),
      figure('stations', '2023', 3412, '3412个', { alsoReported: [3380] }),
      figure('stations', '2023', 3400, '3400多个', {
        status: 'preliminary',
        hedge: 'more',
      }),
      figure('stations', '2025', 5000, '5000个', target),
      figure('coverage', '2022', 87.7, '87.7%', share),
      figure('coverage', '2024', 93.35, '93.35%', { ...share, resolution: 0.01 }),
      figure('coverage', '2024', 90.1, '90.1%', { ...share, area: 'CN-GD' }),
      figure('coverage', '2024', 95.2, '95.2%', { ...share, area: 'CN-BJ' }),
      figure('coverage_twin', '2024', 45.6, '45.6%', share),
      figure('visits', '2024', 2_530_000, '253万人次', { basis: 'during_period', resolution: 10_000 }),
      figure('doses', '2024-05', 34_360_000, '3436万剂次', { basis: 'cumulative', resolution: 10_000 }),
      figure('beds', '2022', 340, '340张', { source: 'yearbook' }),
      figure('beds', '2023', 360, '360张', { source: 'yearbook' }),
      figure('beds', '2024', 420, '420张', { source: 'yearbook' }),
      figure('density', '2024', 6.9, '6.9张', { source: 'yearbook', resolution: 0.1 }),
      figure('density', '2024', 7.2, '7.2张', { source: 'yearbook', resolution: 0.1, area: 'CN-GD' }),
      figure('visits', '2024-01/2024-06', 1_200_000, '120万人次', {
        basis: 'during_period',
        resolution: 10_000,
      }),
    ],
    sources: [
      { id: 'report', publisher: '云桥统计处', title: '年度报告', date: '2025-05-20', url: null },
      { id: 'yearbook', publisher: '云桥统计处', title: '年鉴', date: '2025-01-20', url: null },
    ],
  }),
);

/** Findings of a text's statistics, in order. */
export function findings(text: string, published: string | null = '2025-06-10') {
  const context = { published, title: null };
  return compare(extractStatistics(text, context), text, dataset, context);
}
