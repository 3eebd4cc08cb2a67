import type { Printer } from './printer';
export const table = (): Printer => ({
  begin: () => '',
  reading: ({ contract }) =>
    contract.statistics
      .map(
        (s) =>
          `${s.quote}\t${s.value}\t${s.unit}\t${s.period}\t${s.area}\t${s.subject}\t${s.finding.state}\n`,
      )
      .join(''),
  end: () => '',
});
