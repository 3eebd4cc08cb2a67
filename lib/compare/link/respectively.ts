import type { Span } from '../../text/sentences';
import { CLAUSE_MARK } from './clause-mark';

/** Which words a number of a 分别 list stands for, and which belong to its neighbours. */
export interface Share {
  readonly own: Span;
  readonly others: readonly Span[];
}

const RESPECTIVELY = /分别/g;
/** What may stand between two numbers of one list. */
const JOINT = /^(?:[、，,和及与]|以及){1,2}$/;
const ITEMS = /、|以及|和|及|与/g;
/** Items may have a 和 of their own: 教育、社会保障和就业、卫生健康支出. */
const LISTED = /、/g;

/**
 * A、B分别为1和2: the first number speaks of A, the second of B. Where no list stands before 分别, the numbers are
 * those of the clauses before it (…1人次，…2元，分别增长3%和4%). Gives the share of each number by its index.
 */
export function shares(text: string, sentence: Span, numbers: readonly Span[]): Map<number, Share> {
  const found = new Map<number, Share>();
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(RESPECTIVELY)) {
    const at = sentence.start + index;
    const run = runAfter(text, at, sentence, numbers);
    if (run.length < 2) continue;
    const items = itemsBefore(text, at, sentence, run.length) ?? clausesBefore(text, sentence, numbers, run);
    if (!items) continue;
    run.forEach((number, k) =>
      found.set(number, { own: items[k]!, others: items.filter((_, other) => other !== k) }),
    );
  }
  return found;
}

/** The numbers behind 分别 that form one list. */
function runAfter(text: string, at: number, sentence: Span, numbers: readonly Span[]): number[] {
  const first = numbers.findIndex(({ start }) => start > at);
  if (first < 0 || CLAUSE_MARK.test(text.slice(at, numbers[first]!.start))) return [];
  const run = [first];
  for (let next = first + 1; next < numbers.length && numbers[next]!.end <= sentence.end; next++) {
    if (!JOINT.test(text.slice(numbers[next - 1]!.end, numbers[next]!.start))) break;
    run.push(next);
  }
  return run;
}

/** The list before 分别, in its clause: as many items as numbers. What the items share at either end is left to all. */
function itemsBefore(text: string, at: number, sentence: Span, count: number): Span[] | null {
  let start = at;
  while (start > sentence.start && !CLAUSE_MARK.test(text.charAt(start - 1))) start--;
  for (const marks of [ITEMS, LISTED]) {
    const items = split(text, start, at, marks);
    if (items.length === count) return apart(items);
  }
  return null;
}

function split(text: string, from: number, to: number, marks: RegExp): Span[] {
  const items: Span[] = [];
  let start = from;
  for (const mark of text.slice(from, to).matchAll(marks)) {
    items.push({ start, end: from + mark.index });
    start = from + mark.index + mark[0].length;
  }
  return [...items, { start, end: to }].filter((item) => text.slice(item.start, item.end).trim());
}

/** Leaves to the first or last item only what tells it apart: the rest of it is shared by all (职工、居民|医保参保率). */
function apart(items: Span[]): Span[] {
  const length = ({ start, end }: Span) => end - start;
  const shortest = Math.max(2, Math.min(...items.map(length)));
  const [first, last] = [items[0]!, items.at(-1)!];
  return length(first) > length(last)
    ? [{ ...first, start: Math.max(first.start, first.end - shortest) }, ...items.slice(1)]
    : [...items.slice(0, -1), { ...last, end: Math.min(last.end, last.start + shortest) }];
}

/** The clauses of the numbers right before the list. */
function clausesBefore(
  text: string,
  sentence: Span,
  numbers: readonly Span[],
  run: readonly number[],
): Span[] | null {
  const first = run[0]! - run.length;
  if (first < 0) return null;
  return run.map((_, k) => {
    const number = numbers[first + k]!;
    let { start, end } = number;
    while (start > sentence.start && !CLAUSE_MARK.test(text.charAt(start - 1))) start--;
    while (end < sentence.end && !CLAUSE_MARK.test(text.charAt(end))) end++;
    return { start, end };
  });
}
