/*
 * The gate runs on every page a reader opens, so it is small, stops early and imports nothing.
 * Simplified and traditional characters stand side by side, because the table of variants would outweigh all the rest.
 */

/** One of these is enough: who makes health policy, and what is about little else. */
const DECISIVE =
  /医保|醫保|健保|新农合|[卫衛衞](?:健[委局办]|生(?:健康|计生|行政|[部局署厅廳])|福部)|[医醫][管委][局会會]|[药藥][监監]|疾[控管]|[国國]健署|[医醫]改|集采|(?:[带帶]量|[联聯]盟)[采採][购購]|公(?:院|[立營营][医醫])|基本[药藥]物|\bnhs\b|medicare|medicaid|public health|health(?:care)? (?:min|sec|dep|com|auth|bur|ref|sys|serv|pol)/i;

/** The characters and words in which hospitals, illness and medicines are spoken of; single characters, because pinyin may stand between two. */
const HEALTH =
  /[医醫药藥疫诊診癌患病]|[护護][士理]|[卫衛衞]生|健康|急[救症]|床位|[挂掛][号號]|感染|防治|器官捐|[献獻]血|[控吸禁戒][烟煙菸]|[电電]子[烟煙菸]|[烟煙菸][草害]|托育|生育|[妇婦]幼|分娩|耗材|[筛篩][查检檢]|接[种種]|\b(?:health|hospital|nurs|doctor|medic|patient|vaccin|clinic|drug|disease|infect|epidemic|pandemic|outbreak|surg|smok|tobacco|vap(?:es|ing)|obes|midwi|matern|childbirth|gps?\b)/gi;

/** The shortest text that is no label; how many such words are enough, and the stretch of Chinese, in characters, that must hold them. */
const SENTENCE = 10;
const ENOUGH = 2;
const STRETCH = 120;
/** Latin letters say less each. */
const LATIN = 3;

/**
 * Whether a page is worth reading, by its title and a sample of its text, a text node a line: a decisive word, or a stretch in which
 * words of health stand close together, for a short article may stand among much that speaks of other things.
 * Says yes too often rather than too seldom; the detector has the last word.
 */
export const worthReading = (title: string, sample: string): boolean => {
  const text = sample
    .split('\n')
    .filter(({ length }) => length >= SENTENCE)
    .join('\n');
  if (DECISIVE.test(title) || DECISIVE.test(text)) return true;
  const needed = title.match(HEALTH) ? ENOUGH - 1 : ENOUGH;
  const stretch = STRETCH * (/[一-鿿]/.test(text.slice(0, 500)) ? 1 : LATIN);
  const last: number[] = [];
  for (const { index } of text.matchAll(HEALTH)) {
    last.push(index);
    if (last.length > needed) last.shift();
    if (last.length === needed && index - last[0]! < stretch) return true;
  }
  return false;
};
