/** Builds the site once for all tests that look at built pages. */
import { spawnSync } from 'node:child_process';
import { cleanEnvironment } from './environment.ts';
import { siteFolder } from './site.ts';

export default function buildSite(): void {
  const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', siteFolder], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: cleanEnvironment(),
  });
  if (result.status !== 0) throw new Error('The site could not be built; see the report above.');
}
