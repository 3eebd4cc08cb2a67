import type { Dataset } from '../../dataset';
import type { Steps } from '../../text/steps';
import { assign } from './assign';
import type { Candidate } from './candidate';
import { evidenceReader } from './evidence';
import { featuresOf } from './features';
import { mayShare } from './may-share';
import type { Page } from './page';
import { qualified } from './qualified';
import { vocabularyOf, type Entry } from './vocabulary';
import { weigh } from './weigh';

/** The indicators that each statistic of a page may state, best first; by index of the statistic. */
export function* candidateSteps(page: Page, dataset: Dataset): Steps<Map<number, Candidate[]>> {
  const vocabulary = vocabularyOf(dataset);
  const evidenceOf = yield* evidenceReader(page, vocabulary);
  const found = new Map<number, Candidate[]>();
  for (const sentence of page.sentences)
    for (const place of sentence) {
      yield;
      const evidence = evidenceOf(place);
      const entries = new Set<Entry>();
      for (const term of evidence.met)
        for (const entry of vocabulary.anchored.get(term) ?? []) entries.add(entry);
      const candidates: Candidate[] = [];
      for (const entry of entries) {
        const features = featuresOf(entry, place, evidence, vocabulary, dataset);
        const candidate = features && weigh(entry, place.statistic, features);
        if (!candidate || candidate.score <= 0) continue;
        const asked = () => qualified(evidence.clause, place.statistic.area, entry, vocabulary);
        candidates.push({ ...candidate, qualified: asked });
      }
      found.set(
        place.index,
        candidates.sort((a, b) => b.score - a.score),
      );
    }
  for (const sentence of page.sentences) {
    yield;
    const lists = sentence.map(({ index }) => found.get(index) ?? []);
    const assigned = assign(lists, (a, b) => mayShare(sentence[a]!, sentence[b]!));
    sentence.forEach(({ index }, k) => found.set(index, assigned[k]!));
  }
  return found;
}
