/** Builds the site once for all tests that look at built pages. */
import { spawnSync } from 'node:child_process';
import { siteFolder } from './site.ts';

/** The day the tests live in, so that what is overdue does not depend on when they run. */
const epoch = String(Date.UTC(2026, 10, 23) / 1000);

export default function buildSite(): void {
  const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', siteFolder], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SOURCE_DATE_EPOCH: epoch, SITE_URL: '' },
  });
  if (result.status !== 0) throw new Error('The site could not be built; see the report above.');
}
