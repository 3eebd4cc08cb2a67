import { describe, expect, test } from 'vitest';
import { DEFAULTS, parseSettings, statesOn } from '../../../lib/webext/settings';
import { siteOf, siteTyped, withoutSite, withSite } from '../../../lib/webext/site';

describe('parseSettings: what the storage holds, or the default of that field alone', () => {
  test.each([
    [undefined, {}],
    [null, {}],
    ['broken', {}],
    [[1, 2], {}],
    [{ marks: false }, { marks: false }],
    [{ marks: 'no', onlyOnClick: true }, { onlyOnClick: true }],
    [{ language: 'zh_TW' }, { language: 'zh_TW' }],
    [{ language: 'xx' }, {}],
    [{ states: ['exact', 'nonsense', 7] }, { states: ['exact'] }],
    [{ states: [] }, { states: [] }],
    [{ states: 'exact' }, {}],
    [{ sitesOff: ['a.cn', 'a.cn', '', 3, null] }, { sitesOff: ['a.cn'] }],
    [{ sitesOff: { 0: 'a.cn' } }, {}],
  ])('%o', (stored, differences) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULTS, ...differences });
  });
});

describe('statesOn', () => {
  const address = 'https://health.people.example.com.cn/a.html';
  test.each([
    ['everywhere', {}, DEFAULTS.states.length],
    ['nowhere', { marks: false }, 0],
    ['not on this site', { sitesOff: ['example.com.cn'] }, 0],
    ['on this site, another is off', { sitesOff: ['example.org'] }, DEFAULTS.states.length],
  ])('marks %s', (_, change, size) => {
    expect(statesOn({ ...DEFAULTS, ...change }, address).size).toBe(size);
  });
});

describe('siteOf: the registrable domain', () => {
  test.each([
    ['https://www.nhc.gov.cn/guihuaxxs/a.shtml', 'nhc.gov.cn'],
    ['https://www.gov.cn/', 'www.gov.cn'],
    ['http://health.people.com.cn/n1/2024.html', 'people.com.cn'],
    ['https://wsjkw.sh.gov.cn/x', 'sh.gov.cn'],
    ['https://news.rthk.hk/', 'rthk.hk'],
    ['https://www.info.gov.hk/a', 'info.gov.hk'],
    ['https://mp.weixin.qq.com/s/x', 'qq.com'],
    ['http://127.0.0.1:8080/a', '127.0.0.1'],
    ['http://localhost:8080/a', 'localhost'],
    ['http://[::1]/a', '[::1]'],
  ])('%s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([null, undefined, '', 'not an address', 'about:blank', 'chrome://extensions', 'file:///a.html'])(
    'none for %o',
    (address) => {
      expect(siteOf(address)).toBeNull();
    },
  );

  test.each([
    ['people.com.cn', 'people.com.cn'],
    ['  www.people.com.cn/a ', 'people.com.cn'],
    ['https://people.com.cn', 'people.com.cn'],
    ['people', null],
    ['', null],
    ['a b', null],
  ])('typed %o', (typed, site) => {
    expect(siteTyped(typed)).toBe(site);
  });

  test('lists of sites', () => {
    expect(withSite(['b.cn'], 'a.cn')).toEqual(['a.cn', 'b.cn']);
    expect(withSite(['a.cn'], 'a.cn')).toEqual(['a.cn']);
    expect(withoutSite(['a.cn', 'b.cn'], 'a.cn')).toEqual(['b.cn']);
  });
});
