/** Places that are unnamed or unknown, and have people. */
const PLACE = /^(?:某[省市县区地镇乡村州]|[全该我][镇乡村]|小城|.*[县区旗])$/;
const POPULATION = /每[千万十百]+(?:常住)?人口|预期寿命|参保|居民|人口/;

/**
 * A house has no population: rates per head that are told behind it are of the place around it. `name` is the mention of
 * no known area, `said` the sentence up to the number.
 */
export const isBeyondHouse = (name: string, said: string): boolean =>
  !PLACE.test(name) && POPULATION.test(said);
