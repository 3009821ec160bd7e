/**
 * Two groups of tests: `plain` needs nothing but Node; `site` builds the whole
 * site once into .cache/site and reads the result, in files and in a browser.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'plain',
          include: [
            'tests/*.test.ts',
            'tests/unit/**/*.test.ts',
            'tests/cases/**/*.test.ts',
            'tests/contract/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/build-site.ts'],
          fileParallelism: false,
          // A browser on a busy machine of two cores is slow, not wrong.
          testTimeout: 240_000,
          retry: 1,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
