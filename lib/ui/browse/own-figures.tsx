import { useState } from 'preact/hooks';
import type { SectionProps } from '../options/model';
import { useMessages } from '../use-messages';
import { Faults } from './faults';
import type { ImportOutcome } from './model';
import { hashOf } from './place';

/** The reader's own figures: add, look at, take away. */
export function OwnFigures({ model, actions }: SectionProps) {
  const t = useMessages();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const { own } = model.figures;
  const pick = (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    setOutcome(null);
    void actions.figures.importFiles(files).then((result) => {
      setOutcome(result);
      // The same file can be picked again once it is mended.
      input.value = '';
    });
  };
  return (
    <div class="own-figures">
      <p class="hint">{t('own.hint')}</p>
      <p class="hint">{t('own.columns')}</p>
      <p class="hint example" lang="zh-Hans-CN">
        指标,地区,时期,数值,单位,来源
        <br />
        人均预期寿命,广东,2024,80.3,岁,2024年省统计公报
      </p>
      <p class="field">
        <label for="own-files">{t('own.pick')}</label>
        <input
          id="own-files"
          type="file"
          multiple
          accept=".csv,.json,text/csv,application/json"
          onChange={pick}
        />
      </p>
      <div role="status">
        {outcome && 'faults' in outcome && <Faults faults={outcome.faults} />}
        {outcome && 'figures' in outcome && <p class="taken">{t('own.taken', { ...outcome })}</p>}
      </div>
      {own.length === 0 ? (
        <p class="hint">{t('own.empty')}</p>
      ) : (
        <ul class="packages">
          {own.map(({ id, title, added, figures, indicators }) => (
            <li key={id}>
              <div>
                <b>{title}</b> <span class="when">{t('own.line', { figures, added })}</span>
                <p class="hint">
                  {indicators.slice(0, 8).map((indicator) => (
                    <a
                      key={indicator.id}
                      href={hashOf({ at: 'indicator', indicator: indicator.id, area: 'CN' })}
                    >
                      {indicator.name}
                    </a>
                  ))}
                  {indicators.length > 8 && ' …'}
                </p>
              </div>
              <button
                type="button"
                class="quiet"
                aria-label={t('own.remove', { title })}
                onClick={() => actions.figures.removeOwn(id)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
