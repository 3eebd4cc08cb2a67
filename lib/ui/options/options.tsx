import { useHash } from '../use-hash';
import { useMessages } from '../use-messages';
import type { SectionProps } from './model';
import { SECTIONS } from './sections';

/** The options page: sections beside their navigation, one at a time. A place below a section (`#marks/…`) is the section's own. */
export function Options(props: SectionProps) {
  const t = useMessages();
  const place = useHash().split('/')[0];
  const current = SECTIONS.find(({ id }) => id === place) ?? SECTIONS[0]!;
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('options.title')}</h1>
        <nav aria-label={t('options.open')}>
          <ul>
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current.id ? 'page' : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main aria-labelledby="section">
        <h2 id="section">{t(current.title)}</h2>
        <current.View {...props} />
      </main>
      <footer>
        <p class="caveat">{t('footer')}</p>
      </footer>
    </div>
  );
}
