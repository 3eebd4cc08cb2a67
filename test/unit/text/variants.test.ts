import { expect, test } from 'vitest';
import { simplify } from '../../../lib/text/simplify';
import { deriveVariants, KEPT } from './derive-variants';

test('each is what OpenCC gives for single characters of the general, Hong Kong and Taiwan sets', () => {
  const derived = deriveVariants();
  expect(derived.size).toBeGreaterThan(3000);
  for (const [variant, simple] of derived) expect(simplify(variant), variant).toBe(simple);
});

test('no other character is changed, but for compatibility ideographs, which become what they stand for', () => {
  const derived = deriveVariants();
  const compatible = (character: string) => character >= '\uf900' && character <= '\ufaff';
  const changed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => !derived.has(character) && simplify(character) !== character,
  );
  expect(changed.filter((character) => !compatible(character))).toEqual([]);
  expect(changed.map(simplify)).toEqual(changed.map((character) => character.normalize('NFC')));
});

test.each([
  // general
  ['萬億個間張種劑兩幾餘條項場處縣鄉診療醫務', '万亿个间张种剂两几余条项场处县乡诊疗医务'],
  // Hong Kong
  ['衞生署、牀位、週年、裏', '卫生署、床位、周年、里'],
  // Taiwan
  ['裡、臺灣、衛福部、新臺幣', '里、台湾、卫福部、新台币'],
  // of another standard
  ['両百', '两百'],
])('%s → %s', (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});

test('characters that simplified writing uses itself stay as they are', () => {
  for (const word of ['著名', '乾隆', '瞭望', '慰藉', '象徵', '么'])
    expect(simplify(word)).toContain(KEPT.find((k) => word.includes(k))!);
  expect(simplify('著名专家、乾隆年间、瞭望台')).toBe('著名专家、乾隆年间、瞭望台');
});

test('a text in simplified characters is its own simplified form', () => {
  const text =
    '全国县域内就诊率超过九成，基层医疗卫生机构后续著有成效，三千家、两万名、余下、里程、只此、干净、面积、发展、台账。';
  expect(simplify(text)).toBe(text);
});
