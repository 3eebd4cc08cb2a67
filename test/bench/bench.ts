/** One line of a bench's table. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  /** The peer's figure in the same run; '' where there is none. */
  readonly peer: string;
  /** As the design states it; '' where none is set. */
  readonly budget: string;
  /** Null where no budget is set. */
  readonly met: boolean | null;
  /** One of many like it: not for the README. */
  readonly aside?: true;
}

/** A file `*.bench.ts` exports one as `bench`. */
export interface Bench {
  readonly title: string;
  lines(): Promise<Line[]>;
}
