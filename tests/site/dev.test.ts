/** The development server: an edited, a new and a deleted record show at once, in Arabic too. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../support/environment.ts';

const content = resolve('.cache/dev-content');
let server: ChildProcess;
let address = '';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

const get = async (path: string): Promise<{ readonly status: number; readonly body: string }> => {
  const response = await fetch(`${address}${path}`);
  return { status: response.status, body: await response.text() };
};

/** Asks again until the page is as wanted; fails with the last answer. */
const until = async (
  path: string,
  wanted: (answer: { status: number; body: string }) => boolean,
): Promise<void> => {
  const end = Date.now() + 40_000;
  let last = await get(path).catch(() => ({ status: 0, body: '' }));
  while (!wanted(last)) {
    if (Date.now() > end) throw new Error(`${path} did not change as expected (status ${last.status}).`);
    await new Promise((done) => setTimeout(done, 150));
    last = await get(path).catch(() => ({ status: 0, body: '' }));
  }
};

beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}/`;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    stdio: 'ignore',
    env: cleanEnvironment({ DALIL_CONTENT: content }),
  });
  await until('en/definitions/act.html', ({ status }) => status === 200);
}, 90_000);

afterAll(() => {
  server.kill();
  rmSync(content, { recursive: true, force: true });
});

describe('npm run dev', () => {
  it('shows an edited Arabic record, with asides labelled in Arabic', async () => {
    const file = join(content, 'ar/definitions/act.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n:::caution\nنص جديد للتجربة.\n:::\n`);
    await until('ar/definitions/act.html', ({ body }) => body.includes('نص جديد للتجربة'));
    const { body } = await get('ar/definitions/act.html');
    expect(body).toMatch(/<html lang="ar" dir="rtl"/u);
    expect(body).toMatch(/aria-label="[\u0600-\u06FF ]+" class="starlight-aside starlight-aside--caution"/u);
  });

  it('shows a new record and forgets a deleted one', async () => {
    const file = join(content, 'en/pages/trial.md');
    writeFileSync(
      file,
      '---\ntitle: Trial page\ndescription: A page made by a test.\nchecked: "2026-11-22"\nrole: prose\n---\n\nFirst words.\n',
    );
    await until('en/pages/trial.html', ({ status, body }) => status === 200 && body.includes('First words.'));
    expect((await get('ar/pages/trial.html')).body).toContain('lang="en" dir="ltr"');
    rmSync(file);
    await until('en/pages/trial.html', ({ status }) => status === 404);
  });

  it('keeps the last good page when a file is broken', async () => {
    const file = join(content, 'en/definitions/act.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('category:', 'categroy:'));
    await new Promise((done) => setTimeout(done, 800));
    expect((await get('en/definitions/act.html')).status).toBe(200);
    writeFileSync(file, before);
  });
});
