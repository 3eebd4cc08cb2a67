import { useLayoutEffect, useRef } from 'preact/hooks';
import { LANGUAGE_TAGS } from '../locale';
import { useMessages } from '../use-messages';
import type { SectionProps } from './model';

const TONES = ['light', 'dark'] as const;

/** The chosen marks on a sample, painted as on a page: once on light ground, once on dark. */
export function MarkPreview({ model, actions }: SectionProps) {
  const t = useMessages();
  const figure = useRef<HTMLElement>(null);
  const { states } = model.choices;
  useLayoutEffect(() => {
    actions.paint(
      TONES.map((tone) => ({
        tone,
        marks: states.map((state) => ({
          state,
          elements: [...figure.current!.querySelectorAll(`.${tone} [data-state="${state}"]`)],
        })),
      })),
    );
  });
  useLayoutEffect(() => () => actions.paint([]), [actions]);
  return (
    <figure class="preview" ref={figure}>
      {TONES.map((tone) => (
        <div key={tone} class={tone} lang={LANGUAGE_TAGS.zh_CN}>
          {model.sample.map((line, at) => (
            <p key={at}>
              {line.map(({ text, state }, place) => (
                <span key={place} data-state={state ?? undefined}>
                  {text}
                </span>
              ))}
            </p>
          ))}
        </div>
      ))}
      <figcaption class="hint">{t('options.previewHint')}</figcaption>
    </figure>
  );
}
