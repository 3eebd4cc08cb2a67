/** The gate's words: simplified and traditional characters of the same words, and English. */
const WORDS =
  /医保|醫保|健保|醫管|医管|医疗|醫療|卫生|衛生|衞生|卫健|医院|醫院|公立医|药品|藥品|药物|藥物|集采|疫苗|疾控|诊疗|診療|就医|就醫|患者|病人|病床|护士|護士|医师|醫師|医生|醫生|健康|hospitals?|health(?:care)?|patients?|vaccin\w*|NHS|medical/gi;

/**
 * Whether a page is worth reading: a few words in its title, or more in a sample of its text.
 * Cheap, and meant to say yes too often rather than too seldom.
 */
export const worthReading = (title: string, sample: string): boolean =>
  (title.match(WORDS)?.length ?? 0) > 0 || (sample.match(WORDS)?.length ?? 0) >= 6;
