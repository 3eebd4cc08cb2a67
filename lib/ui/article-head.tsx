import type { Report } from '../compare/report';
import { LANGUAGE_TAGS } from './locale';
import { Reasons } from './reasons';
import { useMessages } from './use-messages';

/** Title, publisher, date, and why the page counts as health policy. The article's own words keep their own language. */
export function ArticleHead({ article }: { readonly article: Report['article'] }) {
  const t = useMessages();
  return (
    <div class="article-head">
      <h1 lang={LANGUAGE_TAGS.zh_CN}>{article.title ?? t('article.untitled')}</h1>
      <p class="byline">
        {article.publisher && <span lang={LANGUAGE_TAGS.zh_CN}>{article.publisher}</span>}
        {article.published && <time dateTime={article.published}>{article.published}</time>}
      </p>
      <details class="why">
        <summary>{t(article.healthPolicy ? 'article.is' : 'article.isNot')}</summary>
        <Reasons reasons={article.reasons} />
      </details>
    </div>
  );
}
