/** Runs Astro in a process of its own, which ends with this one. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const astroProgram = (): string => {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return join(dirname(manifest), 'bin', 'astro.mjs');
};

/**
 * Time zone and locale of the machine must not show in the pages: Intl falls back to the
 * machine's locale for a language it cannot sort, such as Central Kurdish.
 */
const sameEverywhere = { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } as const;

export interface AstroRun {
  /** Exit code of Astro. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
}

/** Builds the site into `out`. The channel tells Astro when this process dies: see src/astro/integration.ts. */
export const startAstro = (out: string, content: string): AstroRun => {
  const child = spawn(process.execPath, [astroProgram(), 'build', '--silent'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...sameEverywhere,
      DALIL_OUT: out,
      DALIL_CONTENT: content,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const ended = new Promise<number>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
  return { ended, stop: () => void child.kill('SIGKILL') };
};
