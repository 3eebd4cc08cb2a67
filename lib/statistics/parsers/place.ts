import { endAt, trap } from './trap';

const PLACE =
  /盘水|(?:台|元|里|门|道|塘|湾|角|亩|连|方)(?:县|市|区|镇|乡|村|屯|路|街|庄|河|桥|沟|营|塘|湖|店|寺|峡|巷|胡同|岛|山|里)/y;

/** Places named after a number: 五台县, 三里屯, 三门峡, 三元桥. */
export const place = trap('place', ({ start, end, form, value }, text) => {
  if (form !== 'han' || value === null || value > 10 || end - start > 1) return null;
  return endAt(PLACE, text, end);
});
