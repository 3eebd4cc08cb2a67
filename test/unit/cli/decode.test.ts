import { describe, expect, test } from 'vitest';
import { decode } from '../../../lib/cli/check/decode';

const bytes = (...values: (number | readonly number[])[]) => Uint8Array.from(values.flat());
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const utf8 = (text: string) => [...Buffer.from(text, 'utf8')];
/** 全国医疗卫生机构总数, 全國醫療衛生機構的總數 */
const GBK = [
  0xc8, 0xab, 0xb9, 0xfa, 0xd2, 0xbd, 0xc1, 0xc6, 0xce, 0xc0, 0xc9, 0xfa, 0xbb, 0xfa, 0xb9, 0xb9, 0xd7, 0xdc,
  0xca, 0xfd,
];
const BIG5 = [
  0xa5, 0xfe, 0xb0, 0xea, 0xc2, 0xe5, 0xc0, 0xf8, 0xbd, 0xc3, 0xa5, 0xcd, 0xbe, 0xf7, 0xba, 0x63, 0xaa, 0xba,
  0xc1, 0x60, 0xbc, 0xc6,
];
/** 㐀 U+3400 has four bytes in GB18030 and none in GBK. */
const FOUR_BYTES = [0x81, 0x39, 0xee, 0x39];
const LONG_GBK = Array.from({ length: 500 }, () => GBK).flat();

describe('what is decoded', () => {
  test.each([
    ['UTF-8', bytes(utf8('近1000万个')), '近1000万个', 'utf-8'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8('卫生')), '卫生', 'utf-8'],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x6b, 0x53, 0x1f, 0x75]), '卫生', 'utf-16le'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0x53, 0x6b, 0x75, 0x1f]), '卫生', 'utf-16be'],
    ['GBK as declared', bytes(ascii('<meta charset="gb2312">'), GBK), '全国医疗卫生机构总数', 'gb2312'],
    ['GBK undeclared', bytes(GBK), '全国医疗卫生机构总数', 'gb18030'],
    ['Big5 undeclared', bytes(BIG5), '全國醫療衛生機構的總數', 'big5'],
    [
      'Big5 declared the old way',
      bytes(ascii('<META http-equiv=Content-Type content="text/html; charset=Big5">'), BIG5),
      '全國醫療衛生機構的總數',
      'big5',
    ],
    ['a false declaration over UTF-8', bytes(ascii('<meta charset=gbk>'), utf8('卫生')), '卫生', 'utf-8'],
    [
      'a declaration nobody knows',
      bytes(ascii('<meta charset=klingon>'), GBK),
      '全国医疗卫生机构总数',
      'gb18030',
    ],
    ['characters of GB18030 alone', bytes(GBK, FOUR_BYTES), '全国医疗卫生机构总数㐀', 'gb18030'],
    ['ASCII', bytes(ascii('<p>x</p>')), '<p>x</p>', 'utf-8'],
    ['a long page with one bad byte', bytes(LONG_GBK, 0xff, ascii('<')), '全国医疗卫生机构总数', 'gb18030'],
  ])('%s', (_name, input, text, encoding) => {
    const decoded = decode(input);
    expect(decoded).toMatchObject({ encoding });
    expect((decoded as { text: string }).text).toContain(text);
  });
});

describe('what is refused', () => {
  test.each([
    ['a PDF', bytes(ascii('%PDF-1.7\n%x')), 'PDF'],
    ['a Word file', bytes(ascii('PK\x03\x04\x14\x00')), 'Office'],
    ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Word'],
    ['an image', bytes([0x89], ascii('PNG\r\n')), 'PNG'],
    ['zero bytes', bytes(ascii('abc'), 0, ascii('def')), 'binary'],
    ['noise', bytes(Array.from({ length: 300 }, (_, i) => 128 + ((i * 97) % 127))), 'cannot be decoded'],
  ])('%s', (_name, input, why) => {
    expect(decode(input)).toEqual({ error: expect.stringContaining(why) });
  });
});
