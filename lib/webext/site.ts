/** Second labels under which countries register names: gov.cn, com.hk, co.uk … */
const SHARED = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac', 'co', 'mil', 'idv', 'or', 'go']);

/**
 * The site that a switch covers: the registrable domain, so that one click covers a paper's sub-domains.
 * Null where the address has no host that extensions may read.
 */
export function siteOf(address: string | null | undefined): string | null {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  if (host.includes(':') || /^[\d.]+$/.test(host)) return host;
  const labels = host.split('.');
  const shared = labels.at(-1)?.length === 2 && SHARED.has(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}

export const withSite = (sites: readonly string[], site: string): string[] =>
  [...new Set([...sites, site])].sort();

export const withoutSite = (sites: readonly string[], site: string): string[] =>
  sites.filter((other) => other !== site);

/** The site of what somebody typed: an address, or a bare host name with a dot. */
export const siteTyped = (typed: string): string | null => {
  const address = typed.trim();
  const site = siteOf(address.includes('://') ? address : `http://${address}`);
  return site?.includes('.') ? site : null;
};
