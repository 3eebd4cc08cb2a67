/**
 * A period in the house's canonical print, after SDMX TIME_PERIOD:
 * `2022` | `2022-12` | `2022-Q1` | `a/b` with a year or a month on each side (`2017/2020`, `2024-01/2024-06`).
 */
export type Period = string;
