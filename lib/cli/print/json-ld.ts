import { claimReviews } from '../../ui/export/claim-review';
import { jsonOf } from './json';
import type { Look, Printer } from './printer';
import { bundled } from './say';

/** A draft of ClaimReviews an input, as the popup exports them. An input that could not be read is told of on stderr only. */
export const jsonLd = (look: Look): Printer =>
  jsonOf(look, ({ report }) => report && claimReviews(report, look.locale, new Date(look.today), bundled));
