import { expect, test } from 'vitest';
import { strangers } from '../../e2e/harness/strangers';

test.each([
  'http://www.news.example.com.cn/article.html',
  'ad.portal.example.com:443',
  'http://paper.example.cn/picture.png',
  'update.googleapis.com:443',
  'http://detectportal.firefox.com/success.txt',
])('%s is asked for by a page or the browser', (address) => {
  expect(strangers([address])).toEqual([]);
});

test.each(['telemetry.heshu.dev:443', 'http://example.com.evil.net/x', 'http://10.0.0.1/', 'localhost:9'])(
  '%s is not',
  (address) => {
    expect(strangers([address])).toEqual([address]);
  },
);
