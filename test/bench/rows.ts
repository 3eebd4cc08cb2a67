import type { Bench, Line } from './bench';

export const HEAD = '| what | ours | peer | budget | |\n| --- | --- | --- | --- | --- |';

export const titleRow = ({ title }: Bench): string => `| **${title}** | | | | |`;

export const row = ({ what, ours, peer, budget, met }: Line): string =>
  `| ${what} | ${ours} | ${peer} | ${budget} | ${met === null ? '' : met ? 'met' : 'MISSED'} |`;
