import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../lib/ui/locale';
import { LOCALES, message } from '../../../lib/ui/messages';

describe('message', () => {
  test.each([
    ['zh_CN', 'state.exact', {}, '与公布值一致'],
    ['zh_TW', 'state.exact', {}, '與公布值一致'],
    ['en', 'state.exact', {}, 'Matches the published figure'],
    ['zh_CN', 'badge.title', { count: 0 }, '核数：本页 0 个统计数字'],
    ['en', 'dataset.line', { version: '1.0.0', date: '{version}' }, 'Dataset 1.0.0, as of {version}'],
  ] as const)('%s %s', (locale, id, values, expected) => {
    expect(message(locale, id, values)).toBe(expected);
  });

  test.each(['', 'state', 'state.none', 'state.exact.more', 'constructor', '__proto__.toString'])(
    'an id that names no message comes back as it is: %s',
    (id) => {
      for (const locale of LOCALES) expect(message(locale, id)).toBe(id);
    },
  );

  test('a name without a value stays, so that it is seen', () => {
    expect(message('en', 'badge.title')).toContain('{count}');
  });
});

describe('localeOf', () => {
  test.each([
    ['auto', 'zh-CN', 'zh_CN'],
    ['auto', 'zh', 'zh_CN'],
    ['auto', 'zh-Hans-HK', 'zh_CN'],
    ['auto', 'zh_TW', 'zh_TW'],
    ['auto', 'zh-HK', 'zh_TW'],
    ['auto', 'zh-Hant-CN', 'zh_TW'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'de', 'en'],
    ['auto', '', 'en'],
    ['zh_TW', 'en-US', 'zh_TW'],
  ] as const)('%s with a browser in %s is %s', (choice, language, expected) => {
    expect(localeOf(choice, language)).toBe(expected);
  });
});
