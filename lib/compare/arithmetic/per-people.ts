import type { Place } from '../link/page';
import type { Check, Tried } from './check';
import { itemBefore } from './clause-before';
import { claimed, known, meets, printed, quote, unit, value } from './known';

/** 人/千人口, 张/万人口 */
const RATE = /^(.+)\/(千|万|10万|十万)/;
const SIZE: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, '10万': 1e5, 十万: 1e5 };
const POPULATION = /(?:常住|户籍|总|年末|全[国省市县区])人口(?:数|总数)?(?:为|有|达到?|约)*$/;
/** 每千人口执业医师: the name of the things stands behind it. */
const EACH = /^.*每(?:千|万|十万|10万)(?:常住)?人口?(?:拥有|的)?/;

/** 常住人口40万人，执业医师1200人，每千人口执业医师3人: people, a number of things, and how many for each thousand. */
export const perPeople: Check = {
  name: 'per-people',
  find(sentence, page) {
    const people = sentence.find((place) => POPULATION.test(itemBefore(place, page)));
    if (!people || unit(people) !== '人') return [];
    return sentence.flatMap((said) => {
      const [, counted, per] = RATE.exec(unit(said)) ?? [];
      if (counted === undefined || said.start < people.start) return [];
      const name = itemBefore(said, page).replace(EACH, '');
      const things = sentence.filter(
        (place) =>
          place !== people &&
          unit(place) === counted &&
          place.end <= said.start &&
          name.length > 1 &&
          itemBefore(place, page).endsWith(name),
      );
      return things.length === 1 ? tried(people, things[0]!, said, SIZE[per!]!) : [];
    });
  },
};

function tried(people: Place, things: Place, said: Place, size: number): Tried[] {
  const [heads, count, claim] = [known(people), known(things), claimed(said)];
  if (!heads || !count || !claim || heads.low <= 0) return [];
  return [
    {
      holds: meets(
        { low: (count.low / heads.high) * size, high: (count.high / heads.low) * size },
        claim,
        said,
      ),
      statistics: [people.index, things.index, said.index],
      note: {
        id: 'note_per_people',
        values: {
          people: quote(people),
          things: quote(things),
          said: quote(said),
          reckoned: printed((value(things) / value(people)) * size, said),
        },
      },
    },
  ];
}
