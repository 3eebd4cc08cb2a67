/** Events after which official texts count: 党的十八大以来. Dates as in the events' own announcements. */
export const SINCE: readonly (readonly [name: string, year: number])[] = [
  ['十七大', 2007],
  ['十八大', 2012],
  ['十九大', 2017],
  ['二十大', 2022],
  ['十八届三中全会', 2013],
  ['二十届三中全会', 2024],
  ['新中国成立', 1949],
  ['改革开放', 1978],
  ['新医改', 2009],
  ['新一轮医改', 2009],
  ['香港回归', 1997],
  ['澳门回归', 1999],
  ['国家医保局成立', 2018],
  ['国家医保局组建', 2018],
  ['国家医疗保障局成立', 2018],
  ['国家医疗保障局组建', 2018],
];

/** Five-year plans: first year of each by its number in Chinese. */
export const PLANS: Readonly<Record<string, number>> = {
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};
