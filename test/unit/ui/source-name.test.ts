import { describe, expect, test } from 'vitest';
import { sourceName } from '../../../lib/ui/source-name';

/** publisher | title | as it is named */
const NAMED: readonly [string, string, string][] = [
  ['国家统计局', '2023年统计公报', '国家统计局《2023年统计公报》'],
  ['国家统计局', '《某纲要》终期监测报告', '国家统计局《〈某纲要〉终期监测报告》'],
  ['某委', '《关于〈某规划〉的说明》解读', '某委《〈关于《某规划》的说明〉解读》'],
  ['国务院新闻办公室(文字实录)', '新闻发布会(基层)', '国务院新闻办公室（文字实录）《新闻发布会（基层）》'],
  ['WHO', 'World health statistics (2024)', 'WHO《World health statistics (2024)》'],
];
describe('a source by publisher and title', () => {
  test.each(NAMED)('%s %s', (publisher, title, expected) => {
    expect(sourceName({ publisher, title })).toBe(expected);
  });
});
