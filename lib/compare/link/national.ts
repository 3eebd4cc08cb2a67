/** Topics that are counted for the nation only, wherever the aid goes and wherever the bids are opened. */
export const NATIONAL: ReadonlySet<string> = new Set(['international', 'procurement']);
