import { describe, expect, it } from 'vitest';
import { extractStatistics } from '../../../lib/statistics';
import type { Page } from './score';

type Line = readonly [quote: string, period: string | null, area: string | null, flags?: string];

/** Short articles of our own, and what every number in them is of, in order. */
const ARTICLES: readonly (readonly [name: string, page: Page, text: string, numbers: readonly Line[]])[] = [
  [
    'a national report with an example from one city',
    { published: '2024-03-15', title: '基层医疗服务能力持续提升' },
    `国家卫生健康委14日召开新闻发布会，介绍基层卫生工作进展。截至2023年底，全国共有乡镇卫生院3.37万个，村卫生室58.3万个。
2023年，基层医疗卫生机构诊疗人次49.4亿，比上年增长15.7%，占总诊疗人次的51.8%。其中，乡镇卫生院13.1亿人次。
在江西省赣州市，改革从药品配备入手。去年，全市乡镇卫生院用药品种从300种增加到450种。如今，居民县域内就诊率达到92%。
发布会还介绍，到2025年，力争全国每个乡镇卫生院都有1名中医师。`,
    [
      ['3.37万个', '2023-12', 'CN'],
      ['58.3万个', '2023-12', 'CN'],
      ['49.4亿', '2023', 'CN'],
      ['15.7%', '2023', 'CN', 'change up'],
      ['51.8%', '2023', 'CN'],
      ['13.1亿人次', '2023', 'CN'],
      ['300种', null, 'CN-JX/赣州', 'from'],
      ['450种', '2023', 'CN-JX/赣州', 'to'],
      ['92%', '2024-03', 'CN-JX/赣州'],
      ['1名', '2025', 'CN', 'target'],
    ],
  ],
  [
    'a province speaks of itself, then of the nation',
    { published: '2025-07-08', title: '浙江：医保惠民再升级', publisher: '浙江日报' },
    `记者7日从省医保局获悉，今年上半年，我省基本医保参保人数稳定在5600万人以上，参保率99.6%。
1—6月，异地就医直接结算860万人次，同比增长21%。截至6月底，定点零售药店2.6万家。
自2021年惠民保推出以来，累计赔付52亿元。
同期，全国跨省直接结算惠及1.6亿人次。`,
    [
      ['5600万人以上', '2025-01/2025-06', 'CN-ZJ'],
      ['99.6%', '2025-01/2025-06', 'CN-ZJ'],
      ['860万人次', '2025-01/2025-06', 'CN-ZJ'],
      ['21%', '2025-01/2025-06', 'CN-ZJ', 'change up'],
      ['2.6万家', '2025-06', 'CN-ZJ'],
      ['52亿元', '2021/2025', 'CN-ZJ'],
      ['1.6亿人次', null, 'CN'],
    ],
  ],
  [
    'a plan, and what has been done of it',
    { published: '2022-11-30', title: '全国托育服务发展现状' },
    `“十四五”规划提出，到2025年，每千人口拥有3岁以下婴幼儿托位数达到4.5个。国家卫生健康委表示，截至2021年底，全国托位总数为346万个，每千人口托位数约2.45个。
2020年至2022年，中央预算内投资累计安排资金20亿元，新增托位20万个。下一步，将支持每个地市建设1所托育综合服务中心。`,
    [
      ['4.5个', '2025', 'CN', 'target'],
      ['346万个', '2021-12', 'CN'],
      ['约2.45个', '2021-12', 'CN'],
      ['20亿元', '2020/2022', 'CN'],
      ['20万个', '2020/2022', 'CN'],
      ['1所', null, 'CN', 'target'],
    ],
  ],
  [
    'one hospital beside the nation, other countries beside both',
    { published: '2024-09-20', title: '儿童肿瘤诊疗：我国生存率明显提高' },
    `我国儿童白血病五年生存率由2010年的57%提高到2020年的77%。美国同期为85%。
北京儿童医院血液中心2023年收治患儿3200人次。该院骨髓移植例数去年达到180例。
全国现有儿科医师22.8万名。`,
    [
      ['57%', '2010', 'CN', 'from'],
      ['77%', '2020', 'CN', 'to'],
      ['85%', '2020', 'US'],
      ['3200人次', '2023', null],
      ['180例', '2023', null],
      ['22.8万名', '2024-09', 'CN'],
    ],
  ],
];

describe('context across an article', () => {
  it.each(ARTICLES)('%s', (_, { published = null, title, publisher }, text, numbers) => {
    const found = extractStatistics(text, { published, title: title ?? null, publisher: publisher ?? null });
    const lines = found.map(({ quote, period, area, role, change, target }) => {
      const flags = [role === 'level' ? '' : role, change ?? '', target ? 'target' : '']
        .filter(Boolean)
        .join(' ');
      return flags ? [quote, period, area, flags] : [quote, period, area];
    });
    expect(lines.filter(([quote]) => numbers.some(([own]) => own === quote))).toEqual(numbers);
  });
});
