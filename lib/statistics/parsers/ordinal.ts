import { unitAt } from '../../quantity/unit';
import { endAt, trap } from './trap';

/** Nouns that count in order, behind any number. */
const SERIAL =
  /(?:届|次(?:会议|全会|大会|全体|党代会|代表大会|峰会)|中全会|号|版(?!权)|年级|中队|环路|线城市|强(?!度))/y;
/** Nouns that name a congress, a grade, a phase or a generation, behind a small Chinese number. */
const GRADE =
  /(?:大(?!多|概|约|类)|级|甲|等(?!奖)|期(?!间)|类(?:疫苗|地区|医疗器械|药品|费用|手术|证|保险)|代|度|环(?!节|境|保|比|卫)|孩|胎|型|价)/y;
const GRADE_LIMIT = 30;
/** 第86及87段, 第三、四批: the word stands before the first alone. */
const LISTED = /第(?:[\d一二三四五六七八九十百]+[、及和至与-])+$/;

/** 第三, 第七次: what stands in order is not counted. 二 alone never counts either: two of a kind are 两. */
export const ordinal = trap('ordinal', ({ start, end, form, value }, text) => {
  if (text[start - 1] === '第' || LISTED.test(text.slice(Math.max(0, start - 12), start)))
    return end + (unitAt(text, end)?.name.length ?? 0);
  const serial = endAt(SERIAL, text, end);
  if (serial !== null) return serial;
  if (form === 'digits' || value === null) return null;
  if (value <= GRADE_LIMIT || form === 'string') {
    // 零下十五度 is a temperature; burns end at four degrees.
    const grade = text[end] === '度' && value > 4 ? null : endAt(GRADE, text, end);
    if (grade !== null) return grade;
  }
  if (text[start] === '二' && end === start + 1 && unitAt(text, end)?.kind === 'count') return end + 1;
  return null;
});
