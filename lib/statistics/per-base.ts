/** Whom or what a rate is counted by, behind its amount: 千人口, 万名儿童, 百户. */
export const perNoun =
  '((?:名|个|位|张|户|例|家)?(?:常住人口|户籍人口|参保人口|服务人口|人口|居民|儿童|老年人口|老年人|老人|活产|新生儿|参保人员?|女性|男性|妇女|孕产妇|青少年|成年人|患者|病人|学生|职工|护士|医生|医师|床位?|家庭|户|人)?)';

const BEHIND = new RegExp(`/每?(千|万|十万|百万|百|10万|1万|100000|10000|1000|100)${perNoun}`, 'y');

/** The base behind a slash at `at` (3.4人/千人口, 52.3例/10万人), null where none is. */
export function perBehind(text: string, at: number): { readonly base: string; readonly end: number } | null {
  if (text[at] !== '/') return null;
  BEHIND.lastIndex = at;
  const match = BEHIND.exec(text);
  if (!match) return null;
  const [whole, amount, noun] = match as unknown as [string, string, string];
  return { base: `${spokenAmount(amount)}${noun || '人口'}`, end: at + whole.length };
}

/** One spelling for one amount: 10万 and 十万 are the same. */
export const spokenAmount = (amount: string): string =>
  ({ '10万': '十万', '1万': '万', 1000: '千', 100: '百', 100000: '十万', 10000: '万' })[amount] ?? amount;
