/** What browsers ask for by themselves, with no extension on them: their makers' services, icons, and https before http. */
const HOUSEKEEPING =
  /(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|org|net)[:/]|\/favicon\.ico$|^www\.news\.example\.com\.cn:443$/;

/** Sites of the tests' own pages, which may ask each other. */
const OWN = /^(?:http:\/\/)?(?:[\w-]+\.)*example\.(?:com|cn|org|hk|tw|gov)(?:\.cn)?(?:[:/]|$)/;

export const isHousekeeping = (address: string): boolean => HOUSEKEEPING.test(address);

/** What was asked for that is neither the browser's own nor a test page's: nobody but an extension asks that. */
export const strangers = (asked: readonly string[]): string[] =>
  asked.filter((address) => !isHousekeeping(address) && !OWN.test(address));
