import type { Report } from '../compare/report';
import type { Source } from '../dataset/observation';
import { sourceOf } from '../dataset/sources';

/** A report from a page, whose reader knows sources by id and day only, with their publishers, titles and addresses. */
export const cited = (report: Report): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, source: full(finding.source) })),
});

/** A reader's own source comes whole. */
const full = (source: Source | null): Source | null => source && (sourceOf(source.id) ?? source);
