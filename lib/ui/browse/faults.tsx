import { useMessages } from '../use-messages';
import type { ImportFault } from './model';

/** As many as a person mends before trying again. */
const MOST = 50;

/** What is wrong in the picked files: file, row, column, what to do. */
export function Faults({ faults }: { readonly faults: readonly ImportFault[] }) {
  const t = useMessages();
  return (
    <div class="faults">
      <p>
        <b>{t('own.refused', { count: faults.length })}</b>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('own.file')}</th>
            <th scope="col" class="number">
              {t('own.row')}
            </th>
            <th scope="col">{t('own.column')}</th>
            <th scope="col">{t('own.fault')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, MOST).map(({ file, line, column, id, values }, at) => (
            <tr key={at}>
              <td>{file}</td>
              <td class="number">{line ?? ''}</td>
              <td>{column ?? ''}</td>
              <td>{t(`fault.${id}`, values)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > MOST && <p class="hint">{t('own.moreFaults', { count: faults.length - MOST })}</p>}
    </div>
  );
}
