import type { Place } from '../link/page';
import type { Note } from '../finding';
import type { Tried } from './check';
import { claimed, known, meets, printed, quote, unit, value, type Known } from './known';

/** Tries a stated change (9.38个百分点, 88%, 1.2倍, 40家) against the two levels it leads between. */
export function tryChange(from: Place, to: Place, said: Place): Tried[] {
  const [start, end, claim] = [known(from), known(to), claimed(said)];
  if (!start || !end || !claim || start.low <= 0) return [];
  const moved = Math.abs(value(to) - value(from));
  const [less, more] = value(to) < value(from) ? [end, start] : [start, end];
  const gap: Known = { low: more.low - less.high, high: more.high - less.low };
  const growth: Known = { low: (gap.low / start.high) * 100, high: (gap.high / start.low) * 100 };
  const times: Known = { low: growth.low / 100, high: growth.high / 100 };
  const plain = { gap: moved, growth: (moved / value(from)) * 100 };
  const shares = unit(from) === '%';
  const rates = unit(from) === '‰';
  const result = (holds: boolean, reckoned: number, id = 'note_change'): Tried => ({
    holds,
    statistics: [from.index, to.index, said.index],
    note: note(id, from, to, said, printed(reckoned, said)),
  });
  switch (unit(said)) {
    case '百分点':
    case '个百分点':
      return shares ? [result(meets(gap, claim, said), plain.gap)] : [];
    case '千分点':
      return rates ? [result(meets(gap, claim, said), plain.gap)] : [];
    case '%': {
      const holds = meets(growth, claim, said);
      // 从10%提高到20%，提高10%: the number of points, with the sign of a rate; also where rounding lets it pass for one.
      const exactly = (number: number) => printed(number, said) === printed(value(said), said);
      const points =
        shares && (exactly(plain.gap) ? !exactly(plain.growth) : !holds && meets(gap, claim, said));
      if (points) return [result(false, plain.gap, 'note_points')];
      return [result(holds, plain.growth)];
    }
    case '倍': {
      // 增长44倍 is said of 44 times more, and of 44 times as much.
      const asMuch: Known = { low: times.low + 1, high: times.high + 1 };
      const holds = meets(times, claim, said) || meets(asMuch, claim, said);
      return [result(holds, plain.growth / 100)];
    }
    default:
      return unit(said) === unit(to) ? [result(meets(gap, claim, said), plain.gap)] : [];
  }
}

const note = (id: string, from: Place, to: Place, said: Place, reckoned: string): Note => ({
  id,
  values: { from: quote(from), to: quote(to), said: quote(said), reckoned },
});
