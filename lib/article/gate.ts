/**
 * The gate runs on every page a reader opens, so it is small, stops early and imports nothing.
 * Simplified and traditional characters stand side by side, because the table of variants would outweigh all the rest.
 */
const POLICY =
  /医保|醫保|健保|参保|參保|医疗保[障险]|醫療保[障險]|卫健委|卫生健康委|卫生部|[卫衛衞]生[局厅廳署]|食[衞衛卫]局|医务卫生局|醫務衞生局|[医醫][管委][局會]|疾控|药监|藥監|药品|藥品|集采|集中[采採][购購]|基本药物|医改|[医醫][疗療](?:卫生|衞生|衛生|服务|服務|机构|機構|资源|資源|改革|[体體]系|[体體]制|系[统統]|救助|价格)|公[立營营][医醫]|基[层層][医醫][疗療]|分[级級][诊診]|[医醫][联共][体體]|家庭[医醫]生|公共[卫衛衞]生|公共衞生|[医醫][护護][人员員]|[医醫][师師]|[护護]士|[诊診][疗療]|就[医醫诊診]|住院|[门門][诊診]|病床|床位|疫苗|接[种種]|疫情|防控|[医醫]院|[医醫][疗療]|健康|[卫衛衞]生|中[医醫]|患者|病人|[医醫]生|[医醫]科|疾病|防治|[传傳]染|感染|病毒|流感|肺炎|病例|[筛篩]查|急救|[献獻]血|控烟|控煙|[烟煙]草|[吸禁]烟|[吸禁]煙|托育|生育|[妇婦]幼|耗材|用[药藥]|长护|[药藥]房|急症|健保|\b(?:health|hospital|nhs|medicare|medicaid|vaccin|patient|doctor|nurse|outbreak|epidemic|pandemic|infect|covid|disease|cases|clinic|smok|virus)/gi;

/** The shortest text that is no label. */
const SENTENCE = 18;

/** Characters of sentences for one such word, at most. */
const DENSITY = 130;

/**
 * Whether a page is worth reading, by its title and a sample of its text, a text node a line: words of the health system in its title, or often in its sentences.
 * Says yes too often rather than too seldom; the detector has the last word.
 */
export const worthReading = (title: string, sample: string): boolean => {
  const count = (text: string) => text.match(POLICY)?.length ?? 0;
  const sentences = sample
    .split('\n')
    .filter(({ length }) => length >= SENTENCE)
    .join('\n');
  const hits = count(sentences) + 2 * count(title);
  const latin = /^[\x20-\x7e\s]*$/.test(sentences.slice(0, 80));
  return hits >= 3 && hits * DENSITY * (latin ? 3 : 1) >= sentences.length;
};
