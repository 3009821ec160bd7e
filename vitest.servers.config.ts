/** The presets on real servers: a job of its own, because the servers are packages of the system. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'servers',
    include: ['tests/servers/**/*.test.ts'],
    globalSetup: ['tests/support/build-site.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
