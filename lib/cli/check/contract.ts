/** Temporary: the shape that lib/compare/contract.ts will own. */
export interface Contract {
  readonly input: string;
  readonly id?: string | number;
  readonly article: {
    readonly healthPolicy: boolean;
    readonly score: number;
    readonly reasons: readonly string[];
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly text: string;
  };
  readonly statistics: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly kind: string;
    readonly value: number | null;
    readonly valueTo: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
    readonly hedge: string;
    readonly change: 'up' | 'down' | null;
    readonly period: string | null;
    readonly area: string | null;
    readonly subject: string | null;
    readonly pair: number | null;
    readonly rule: string;
    readonly finding: {
      readonly state: string;
      readonly indicator: string | null;
      readonly candidates: readonly string[];
      readonly keys: Record<string, boolean | null>;
      readonly observation: {
        readonly value: number;
        readonly valueTo: number | null;
        readonly unit: string;
        readonly period: string;
        readonly printed: string;
        readonly status: string;
        readonly source: {
          readonly publisher: string;
          readonly title: string;
          readonly date: string | null;
          readonly url: string | null;
        };
      } | null;
      readonly newer: { readonly value: number; readonly period: string } | null;
      readonly note: string | null;
    };
  }[];
  readonly arithmetic: readonly {
    readonly check: string;
    readonly holds: boolean;
    readonly statistics: readonly number[];
    readonly note: string;
  }[];
  readonly dataset: { readonly version: string; readonly date: string };
  readonly error?: string;
}
