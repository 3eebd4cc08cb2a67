import type { Finding } from '../../compare/finding';
import type { Interval } from '../../quantity/interval';
import type { Statistic } from '../../statistics/statistic';
import { clean } from './clean';
import { bylineOf, titleOf } from './heading';
import type { Look, Printer } from './printer';

/** How each result came about: for those who write rules or doubt a result. In the house's own words, not translated. */
export const trace = ({ locale }: Look): Printer => ({
  begin: () => '',
  reading: ({ name, report }) =>
    report === null
      ? ''
      : [
          titleOf(report, name),
          bylineOf(report, locale),
          `reasons: ${report.article.reasons.join(', ') || 'none'}`,
          ...report.statistics.map((statistic, at) =>
            [
              '',
              `[${at}] ${clean(statistic.quote)}  (${statistic.start}–${statistic.end}, rule ${statistic.rule})`,
              ...details(statistic, report.article.text),
              ...links(report.findings[at]!),
            ].join('\n'),
          ),
          ...report.arithmetic.map(
            ({ check, holds, statistics, note }) =>
              `\n${check} of [${statistics.join(', ')}]: ${holds ? 'holds' : 'does not hold'} ${JSON.stringify(note.values)}`,
          ),
          '',
          '',
        ].join('\n'),
  end: () => '',
});

const details = ({ sentence, quantity, ...statistic }: Statistic, text: string) => [
  `    sentence  ${clean(text.slice(sentence.start, sentence.end))}`,
  `    quantity  ${quantity.kind} ${quantity.hedge} ${quantity.value ?? '?'}${quantity.valueTo === null ? '' : `–${quantity.valueTo}`} ${quantity.unit}  ${bounds(quantity.interval)}`,
  `    context   role ${statistic.role}, change ${statistic.change}, period ${statistic.period} (${statistic.periodOrigin}), area ${statistic.area} (${statistic.areaOrigin}), target ${statistic.target}, pair ${statistic.pair}`,
  `    subject   ${statistic.subject ?? ''}`,
];

const links = ({ state, indicator, candidates, keys, observation, reasons }: Finding) => [
  `    finding   ${state} ${indicator ?? ''}  keys ${Object.entries(keys)
    .map(([key, value]) => `${key}:${value}`)
    .join(' ')}`,
  ...(observation
    ? [
        `    published ${observation.printed} (${observation.period}, ${observation.area}, ${observation.status}, ${observation.source})`,
      ]
    : []),
  ...(candidates.length > 0 ? [`    candidates ${candidates.join(', ')}`] : []),
  ...reasons.map((reason) => `    because   ${reason}`),
];

/** In the notation of mathematics; `~` marks a soft bound. */
const bounds = ({ low, high, lowOpen, highOpen, lowSoft, highSoft }: Interval) =>
  `${lowOpen ? '(' : '['}${lowSoft ? '~' : ''}${low ?? '-∞'}, ${highSoft ? '~' : ''}${high ?? '∞'}${highOpen ? ')' : ']'}`;
