import type { Span } from './sentences';

/**
 * A numeral as written, without unit or hedge: 1700多亿, 三五百, 十几万, 2/3, 百分之五.
 * Values are full numbers (2.3万 → 23000). Offsets are into the normal form.
 */
export interface Numeral extends Span {
  /** Null where no digit is written (数十). Of a fraction: the numerator. */
  readonly value: number | null;
  /** 三五百 → 500, else null. */
  readonly valueTo: number | null;
  /** Place value of the last written digit: 2.3万 → 1000; 0 where none is written. */
  readonly step: number;
  /** 多, 余, 几 (`more`), 数十 (`several`), 来 (`about`). */
  readonly vague: 'more' | 'several' | 'about' | null;
  /** What a vague numeral states: [low, high); null = no bound. */
  readonly low: number | null;
  readonly high: number | null;
  /** Multiplier of the last scale word: 1 where none is written. 2—3万 shares it leftwards. */
  readonly scale: number;
  readonly form: Form;
  /** Written behind 分之 or before a slash: the denominator. */
  readonly denominator: number | null;
}

/**
 * `digits`: begins with 0–9; `han`: in Chinese characters; `scale`: scale words alone (百, 万, 千万), which many words begin
 * with; `pair`: 俩, 仨, which hold their own 个; `string`: Chinese digits in a row (二〇二四, 一二三); `half`: 半; `double`: 翻倍; `slash`: 1/3; `parts`: 三分之一.
 */
export type Form = 'digits' | 'han' | 'scale' | 'pair' | 'string' | 'half' | 'double' | 'slash' | 'parts';
