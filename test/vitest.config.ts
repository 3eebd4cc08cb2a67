import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms of the test house; each is one `vitest --project`. Only `e2e` needs a build and browsers. */
export default defineConfig({
  test: {
    projects: [
      { plugins: [WxtVitest()], test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      { test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'] } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'data', include: ['test/data/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'fuzz-long',
          include: ['test/fuzz/**/*.test.ts'],
          testTimeout: 3_600_000,
          env: { FUZZ: 'long' },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
