import { openDataset } from '../../../lib/dataset';
import { pack } from '../../../lib/dataset/pack';
import type { Indicator, Observation } from '../../../lib/dataset/observation';

const indicator = (id: string, name: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name,
  topic: 'resources',
  kind: unit === '%' ? 'share' : 'count',
  unit,
  aliases: [],
  required: [[name]],
  excluded: [],
  confusable: [],
  ...more,
});

export const figure = (
  id: string,
  area: string,
  period: string,
  value: number,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: id,
  area,
  period,
  basis: 'end_of_period',
  value,
  valueTo: null,
  printed: String(value),
  hedge: 'exact',
  resolution: 1,
  status: 'final',
  source: 'nhc-2023',
  ...more,
});

/** Three indicators with the figures that lookups have to tell apart. */
export const FIGURES = {
  version: '1.2.3',
  date: '2026-11-21',
  indicators: [
    indicator('beds_total', '医疗卫生机构床位数', '张', {
      aliases: ['床位总数'],
      required: [['床位'], ['张', '万张']],
      excluded: ['养老'],
      confusable: ['village_clinics'],
    }),
    indicator('covered_people', '紧密型县域医共体覆盖人口', '人'),
    indicator('primary_share', '基层诊疗占比', '%'),
    indicator('village_clinics', '村卫生室数', '个'),
  ],
  observations: [
    figure('beds_total', 'CN', '2022', 9750000, { printed: '975.0万张', resolution: 1000 }),
    figure('beds_total', 'CN', '2023', 10170000, {
      status: 'preliminary',
      printed: '1017万张',
      resolution: 10000,
    }),
    figure('beds_total', 'CN', '2023', 10173727),
    figure('beds_total', 'CN', '2025', 10500000, { status: 'target', basis: 'target', hedge: 'about' }),
    figure('beds_total', 'CN-GD', '2022', 607000, { resolution: 1000 }),
    figure('covered_people', 'CN', '2025-11', 924000000, {
      printed: '9.24亿人',
      resolution: 1e6,
      basis: 'as_of',
    }),
    figure('primary_share', 'CN', '2023', 51.8, { printed: '51.8%', resolution: 0.1 }),
    figure('primary_share', 'CN', '2024-01/2024-06', 52.6, { printed: '52.6%', resolution: 0.1 }),
    figure('primary_share', 'CN', '2018', 66.67, { printed: '2/3以上', hedge: 'over' }),
    figure('primary_share', 'CN', '2019', 50, { valueTo: 60, printed: '50%—60%', hedge: 'range' }),
  ],
  sources: [
    { id: 'nhc-2022', publisher: '国家卫生健康委员会', title: '公报', date: null, url: null },
    {
      id: 'nhc-2023',
      publisher: '国家卫生健康委员会',
      title: '公报',
      date: '2024-08-29',
      url: 'https://www.nhc.gov.cn/',
    },
  ],
};

export const small = openDataset(pack(FIGURES));
