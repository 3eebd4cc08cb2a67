import { descriptor } from '../../lib/dataset/descriptor';
import { checkPackage } from '../../lib/figures/check';
import type { Fault } from '../../lib/figures/fault';
import { loadPackage } from '../../lib/figures/load';

/** A faultless package of three indicators in the bundled schema; each test spoils it in one place. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'indicators.csv': `INDICATOR,NAME_ZH,NAME_EN,TOPIC,KIND,UNIT_MEASURE,UNIT_ZH,ALIASES,REQUIRED_TERMS,EXCLUDED_TERMS,CONFUSABLE_WITH,DEFINITION_ZH
beds_total,医疗卫生机构床位数,Beds,resources,count,bed,张,床位总数|全国床位数,床位;万张|张,养老|每千,village_clinics,全国医疗卫生机构年末实有床位数。
primary_share,基层诊疗占比,Primary-care share of visits,services,share,percent,%,,基层;诊疗,,,基层诊疗人次占总诊疗人次的百分比。
village_clinics,村卫生室数,Village clinics,resources,count,institution,个,,村卫生室,,beds_total,年末村卫生室数。
`,
  'observations.csv': `INDICATOR,REF_AREA,TIME_PERIOD,OBS_STATUS,BASIS,OBS_VALUE,OBS_VALUE_TO,UNIT_MEASURE,PRINTED,HEDGE,RESOLUTION,SOURCE,CONFIDENCE,ALSO_PRINTED,ALSO_SOURCES,NOTE_ZH
beds_total,CN,2022,final,end_of_period,9750000,,bed,975.0万张,exact,1000,nhc-2022,high,,nhc-2023,
beds_total,CN,2023,final,end_of_period,10173727,,bed,10173727张,exact,1,nhc-2023,high,,,
primary_share,CN,2023,final,during_period,51.8,,percent,51.8%,exact,0.1,nhc-2023,high,,,
village_clinics,CN,2023,final,end_of_period,581964,,institution,581964个,exact,1,nhc-2023,high,,,
`,
  'breaks.csv': `INDICATOR,TIME_PERIOD,NOTE_ZH
beds_total,2023,口径说明。
`,
  'also_reported.csv': `INDICATOR,REF_AREA,TIME_PERIOD,OBS_STATUS,OBS_VALUE,PRINTED,SOURCE,NOTE_ZH
`,
  'sources.csv': `SOURCE,PUBLISHER,TITLE,DATE,URL,KIND
nhc-2022,国家卫生健康委员会,2022年我国卫生健康事业发展统计公报,2023-10-12,,communique
nhc-2023,国家卫生健康委员会,2023年我国卫生健康事业发展统计公报,2024-08-29,,communique
`,
  'areas.csv': `REF_AREA,NAME_ZH,NAME_EN
CN,中国,China
`,
  'topics.csv': `TOPIC,NAME_ZH,NAME_EN
resources,机构与床位,Institutions and beds
services,医疗服务,Use of services
`,
  'corrections.csv': `DATE,TABLE,KEY,COLUMN,BEFORE,AFTER,REASON,SOURCE
`,
};

/** Faults of the sample after `edit` has changed one file; null takes the file away. */
export function faultsAfter(file: string, edit: (text: string) => string | null): readonly Fault[] {
  const files = { ...SAMPLE, [file]: edit(SAMPLE[file] ?? '') };
  const { tables, missing } = loadPackage(descriptor, (path) => files[path] ?? null);
  return missing.length > 0 ? missing : checkPackage(tables);
}
