import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../lib/cheerio';

const BODY = '<p>国家医保局公布，全国基本医疗保险参保人数达到13.27亿人，参保率稳定在95%以上。</p>'.repeat(5);
const page = (above: string, below = '', head = '') =>
  `<title>医保参保人数公布</title>${head}<h1>医保参保人数公布</h1>${above}<div>${BODY}</div>${below}`;

describe('the publisher', () => {
  test.each([
    ['来源', page('<div>2024-07-01 来源：江城日报 作者：周文</div>'), '江城日报'],
    ['來源', page('<div>來源: 維港日報</div>'), '維港日報'],
    ['with the channel', page('<div>2024年07月01日08:18 来源：江城网-健康频道</div>'), '江城网-健康频道'],
    ['glued to the next label', page('<div>来源：江城日报编辑：周文</div>'), '江城日报'],
    ['in English', page('<div>2024-07-01 Source: River City Daily</div>'), 'River City Daily'],
    ['in English, with an editor', page('<div>Source: Xinhua Editor: zhou</div>'), 'Xinhua'],
    ['in book title marks', page('<div>来源：《江城日报》</div>'), '江城日报'],
    [
      'below the lead',
      page(
        '<div>摘要：国家医保局公布，全国基本医疗保险参保人数达到13.27亿人，参保率稳定。</div><div>2024-07-01 来源：江城日报</div>',
      ),
      '江城日报',
    ],
    ['below the text', page('', '<div>本文来源：江城日报 责任编辑：周文</div>'), '江城日报'],
    ['an element that names it', page('<span class="source">江城日报</span>'), '江城日报'],
    ['the account', page('<a id="js_name"> 健康观察站 </a>'), '健康观察站'],
    ['stated in a meta', page('', '', '<meta name="ContentSource" content="江城日报">'), '江城日报'],
    [
      'stated in JSON-LD',
      page(
        '',
        '',
        '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"江城日报"}}</script>',
      ),
      '江城日报',
    ],
    ['else the site', page('', '', '<meta property="og:site_name" content="江城网">'), '江城网'],
  ])('%s', (_, html, expected) => {
    expect(articleFromHtml(html, null).publisher).toBe(expected);
  });

  test.each([
    ['an unknown source', page('<div>来源：网络</div>')],
    ['an author', page('<div>撰文：陳大文</div>')],
    ['an address', page('<div>来源：www.example.com</div>')],
    ['nothing', page('')],
  ])('is not %s', (_, html) => {
    expect(articleFromHtml(html, null).publisher).toBeNull();
  });
});
