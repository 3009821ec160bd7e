/** Whatever stops a build, the last good site stays; and the same content gives the same bytes. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../support/environment.ts';
import { siteFolder } from '../support/site.ts';

const folder = resolve('.cache/atomic');
const out = join(folder, 'dist');
const next = `${out}.next`;

const build = (more: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, ['src/cli/build.ts', '--out', out], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: cleanEnvironment(more),
  });

const ended = async (
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly text: string }> => {
  let text = '';
  child.stdout?.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (text += data.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, text };
};

const verify = (dir: string) =>
  spawnSync(process.execPath, ['src/cli/verify.ts', dir], { encoding: 'utf8', env: cleanEnvironment() });

const until = async (holds: () => boolean, child: ChildProcess): Promise<void> => {
  while (!holds() && child.exitCode === null) await wait(2);
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(siteFolder, out, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const moments: readonly (readonly [string, () => boolean])[] = [
  ['the content is checked', () => existsSync(`${out}.lock`)],
  ['pages are written', () => existsSync(join(next, 'en'))],
  ['the search index is written', () => existsSync(join(next, 'pagefind'))],
  ['pages are finished', () => existsSync(join(next, 'robots.txt'))],
  ['the site is sealed', () => existsSync(join(next, 'SHA256SUMS'))],
];

describe('a build that is killed', () => {
  it.each(moments)('while %s leaves the last good site', async (_, reached) => {
    const child = build();
    const end = ended(child);
    await until(reached, child);
    process.kill(child.pid ?? 0, 'SIGKILL');
    await end;
    expect(verify(out).stdout).toContain('all as published');
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });

  it('between the two renames is put right by the next command', async () => {
    renameSync(out, `${out}.old`);
    const serve = spawn(process.execPath, ['src/cli/serve.ts', '--dir', out, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: cleanEnvironment(),
    });
    await new Promise((done) => serve.stdout.once('data', done));
    serve.kill('SIGTERM');
    expect(verify(out).status).toBe(0);
  });

  it('does not keep the next one from building', async () => {
    const first = build();
    const end = ended(first);
    await until(() => existsSync(next), first);
    process.kill(first.pid ?? 0, 'SIGKILL');
    await end;
    const { code, text } = await ended(build());
    expect(`${code} ${text}`).toContain('0 The site is in');
    expect([next, `${out}.old`, `${out}.lock`].filter((path) => existsSync(path))).toEqual([]);
  });
});

describe('a build that fails', () => {
  it('for want of disk leaves the last good site and nothing else', async () => {
    const limited = spawn(
      'bash',
      ['-c', `ulimit -f 40; exec "${process.execPath}" src/cli/build.ts --out "${out}"`],
      { stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() },
    );
    const { code, text } = await ended(limited);
    expect(code).not.toBe(0);
    expect(text).toMatch(/is as it was|dalil: /u);
    expect(verify(out).status).toBe(0);
    expect(existsSync(next)).toBe(false);
  });

  it('when another one runs says so', async () => {
    writeFileSync(`${out}.lock`, `${process.pid}\n`);
    const { code, text } = await ended(build());
    expect(code).toBe(2);
    expect(text).toContain(
      `Another build writes to ${out} (process ${process.pid}). Wait for it, or stop it, then build again.`,
    );
  });
});

describe('two builds', () => {
  it('in other folders, time zones and locales are the same, byte for byte', async () => {
    const { code } = await ended(build({ TZ: 'Asia/Tokyo', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' }));
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(
      readFileSync(join(siteFolder, 'SHA256SUMS'), 'utf8'),
    );
  });
});

describe('npm run verify', () => {
  it('names what is missing, changed and added, and exits with 1', () => {
    rmSync(join(out, '404.html'));
    writeFileSync(join(out, 'index.html'), 'x');
    writeFileSync(join(out, 'new.txt'), 'x');
    const { status, stdout } = verify(out);
    expect(status).toBe(1);
    expect(stdout).toContain('missing  404.html\nchanged  index.html\nadded    new.txt\n');
  });

  it('exits with 2 where there is no site', () => {
    const { status, stderr } = verify(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('Name the folder that holds index.html and SHA256SUMS.');
  });
});
