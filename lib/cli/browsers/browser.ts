/** A browser that the end-to-end tests, the bench and `npm start` drive. */
export type Browser = 'chromium' | 'firefox';
