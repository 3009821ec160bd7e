/** The environment of a program the tests start: without what vitest adds for itself. */
const added = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/u;

/** The moment the tests live in, so that what is overdue does not depend on when they run. */
export const testEpoch = String(Date.UTC(2026, 10, 23) / 1000);

export const cleanEnvironment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name))),
  SOURCE_DATE_EPOCH: testEpoch,
  SITE_URL: '',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...more,
});
