import type { Locale } from '../../ui/messages';
import type { Reading } from '../check/read';

/** One form of output: strings that, written one after the other, make the whole. Nothing is kept between two readings but counts. */
export interface Printer {
  begin(): string;
  reading(reading: Reading): string;
  end(): string;
}

export interface Look {
  /** The command line may name many inputs. */
  readonly several: boolean;
  readonly colour: boolean;
  /** Width of the terminal, in half-width columns. */
  readonly columns: number;
  /** Language of what people read: table and Markdown. */
  readonly locale: Locale;
  /** YYYY-MM-DD: when sources were read, for citations. */
  readonly today: string;
}
