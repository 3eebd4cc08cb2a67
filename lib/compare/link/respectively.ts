import type { Span } from '../../text/sentences';

/** Which words a number of a 分别 list stands for, and which belong to its neighbours. */
export interface Share {
  readonly own: Span;
  readonly others: readonly Span[];
}

const RESPECTIVELY = '分别';
const CLAUSE = /[，,；;：:。！？!?\n]/;
/** What may stand between two numbers of one list. */
const JOINT = /^(?:[、，,和及与]|以及){1,2}$/;
const ITEMS = /、|和|及|与|以及/;

/**
 * A、B分别为1和2: the first number speaks of A, the second of B. Where no list stands before 分别, the numbers are
 * those of the clauses before it (…1人次，…2元，分别增长3%和4%). Gives the share of each number by its index.
 */
export function shares(text: string, sentence: Span, numbers: readonly Span[]): Map<number, Share> {
  const found = new Map<number, Share>();
  for (
    let at = text.indexOf(RESPECTIVELY, sentence.start);
    at >= 0 && at < sentence.end;
    at = text.indexOf(RESPECTIVELY, at + 2)
  ) {
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
  if (first < 0 || CLAUSE.test(text.slice(at, numbers[first]!.start))) return [];
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
  while (start > sentence.start && !CLAUSE.test(text.charAt(start - 1))) start--;
  const items: Span[] = [];
  let from = start;
  for (const part of text.slice(start, at).split(ITEMS)) {
    if (part.trim()) items.push({ start: from, end: from + part.length });
    from += part.length;
    const mark = ITEMS.exec(text.slice(from, at));
    from += mark?.index === 0 ? mark[0].length : 0;
  }
  if (items.length !== count) return null;
  const shortest = Math.max(2, Math.min(...items.map(({ start: a, end: b }) => b - a)));
  const [first, last] = [items[0]!, items[count - 1]!];
  if (first.end - first.start > last.end - last.start)
    items[0] = { start: Math.max(first.start, first.end - shortest), end: first.end };
  else items[count - 1] = { start: last.start, end: Math.min(last.end, last.start + shortest) };
  return items;
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
    while (start > sentence.start && !CLAUSE.test(text.charAt(start - 1))) start--;
    while (end < sentence.end && !CLAUSE.test(text.charAt(end))) end++;
    return { start, end };
  });
}
