import { endAt, trap } from './trap';

/** Idioms in which a number stands before what elsewhere is a unit. */
const IDIOMS =
  '五花八门 四面八方 三番五次 三番两次 三言两语 一五一十 七手八脚 三天两头 三长两短 千家万户 百家争鸣 百家姓 四通八达 一分为二 五湖四海 九牛一毛 ' +
  '两面三刀 千军万马 千头万绪 三头六臂 一年四季 一年到头 一日三餐 一天到晚 百年大计 百年老店 千秋万代 三心二意 十年树木 两全其美 一举两得 三步并作两步 ' +
  '七嘴八舌 五脏六腑 三姑六婆 千山万水 隔三差五 接二连三 一心一意 三句话 两手抓 两条腿 三口之家 五口之家 两码事 千人千面 一人一策 一户一策 一县一策 ' +
  '一村一医 一病两体 八面玲珑 十面埋伏 两面性 千层面 百件事 三个臭皮匠 五大三粗 万里长征 十里八乡 千里之外 百里挑一 万人空巷 十人九痔 两口子 小两口 ' +
  '一石二鸟 三天打鱼 两天晒网 千层底 八面来风 三点一线 两点一线 九死一生 十字路口 丁字路口 三字经 百日咳 千分尺 万维网 百分制 千里马 百日攻坚 百日行动 ' +
  '半斤八两 三门问题 六神无主 七上八下 三国演义 三字头 八字还没一撇 十字架 红十字 十字会 八一建军 三七开 四六级 十三陵 千岛湖 百里洲 一国两制 三权分立 ' +
  '四环素 五味子 六味地黄 八段锦 三伏贴 三伏天 三九贴 六盘水 二手烟 三手烟 四君子 六君子 五子衍宗 一次性 二次元 三餐 三轮车 两轮车 三件套 四件套 五件套 ' +
  '三班倒 九层塔 十滴水 三句半 三分钟热度 五分制 八项规定 五十步笑百步 两头受气 两头热 十个指头 三步走 两步走 千分表 三维码 八方支援 五官 ' +
  '一条龙 一条心 一条街 一揽子 二十四节气 八小时以外 八小时之外 两不误 三人成虎 三人行 千人一面 万年青 百年好合 十年寒窗 一头雾水 两回事 一回事 一盘棋 一盘散沙 一口气 两个确立 四个意识 两个维护';
const FORMS = IDIOMS.split(' ');
/** By the offset of each numeral in them. */
const NUMERAL = /[一二两三四五六七八九十百千万半]/;
const AT: ReadonlyMap<string, readonly (readonly [string, number])[]> = FORMS.reduce((map, idiom) => {
  [...idiom].forEach((character, offset) => {
    if (NUMERAL.test(character)) map.set(character, [...(map.get(character) ?? []), [idiom, offset]]);
  });
  return map;
}, new Map<string, (readonly [string, number])[]>());

export const idiom = trap('idiom', ({ start, form }, text) => {
  if (form === 'digits' || form === 'slash') return null;
  for (const [idiomatic, offset] of AT.get(text[start]!) ?? []) {
    if (text.startsWith(idiomatic, start - offset)) return start - offset + idiomatic.length;
  }
  return null;
});

const WEEKDAY = /(?:周|星期|礼拜|逢)$/;

/** 周三, 星期五. */
export const weekday = trap('weekday', ({ start, end, form, value }, text) => {
  if (form !== 'han' || value === null || value > 6 || end - start !== 1) return null;
  return WEEKDAY.test(text.slice(Math.max(0, start - 2), start)) ? end : null;
});

/** 010-68791234, 0086: a whole number does not begin with a zero. */
const PHONE = /0\d[\d-]{0,30}/y;

export const phone = trap('phone', ({ start, form }, text) =>
  form === 'digits' ? endAt(PHONE, text, start) : null,
);

const ERA =
  /(?:民国|光绪|康熙|乾隆|雍正|嘉庆|道光|咸丰|同治|宣统|洪武|永乐|万历|贞观|昭和|平成|令和|大正|明治|公元前?)$/;

/** 民国二十三年. */
export const era = trap('era', ({ start, end }, text) =>
  text[end] === '年' && ERA.test(text.slice(Math.max(0, start - 3), start)) ? end + 1 : null,
);

const BASE_NOUN =
  /(?:名|个|位|例)?(?:常住人口|人口|居民|儿童|活产|人|名|户|例|张|次|家|个|元|平方公里|公里)/y;

/** 每千人口, 每10万人: what a rate is counted by. */
export const base = trap('base', ({ start, end, value }, text) => {
  if (!/[每/]/.test(text[start - 1] ?? '') || value === null || value < 10 || !/^10*$/.test(String(value)))
    return null;
  return endAt(BASE_NOUN, text, end);
});
