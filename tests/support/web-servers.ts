/** Starts the real web servers on loopback, with the files a preset has written and nothing of the system's. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface StartedServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface ServerKind {
  readonly program: string;
  readonly package: string;
  /** Writes what is needed besides the preset and returns the command line. */
  readonly prepare: (folder: string, port: number) => readonly string[];
}

const isRoot = process.getuid?.() === 0;

const nginxConfiguration = (folder: string, port: number): string =>
  [
    isRoot ? 'user root;' : '',
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    'events {}',
    'http {',
    '  access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `  ${name}_temp_path ${folder}/temp;`,
    ),
    `  server { listen 127.0.0.1:${port}; include dalil-locations.conf; }`,
    '}',
  ].join('\n');

const apacheModules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite', 'setenvif'];

const apacheConfiguration = (folder: string, port: number): string =>
  [
    'ServerRoot /usr/lib/apache2',
    ...apacheModules.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`),
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${folder}/apache.pid`,
    `ErrorLog ${folder}/error.log`,
    isRoot ? 'User www-data\nGroup www-data' : '',
    'TypesConfig /etc/mime.types',
    `Include ${folder}/dalil.conf`,
  ].join('\n');

export const serverKinds: Readonly<Record<'nginx' | 'apache' | 'caddy', ServerKind>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    package: 'nginx-light',
    prepare: (folder, port) => {
      mkdirSync(join(folder, 'temp'), { recursive: true });
      writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(folder, port));
      return ['-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')];
    },
  },
  apache: {
    program: '/usr/sbin/apache2',
    package: 'apache2',
    prepare: (folder, port) => {
      writeFileSync(join(folder, 'apache.conf'), apacheConfiguration(folder, port));
      return ['-DFOREGROUND', '-f', join(folder, 'apache.conf')];
    },
  },
  caddy: {
    program: '/usr/bin/caddy',
    package: 'caddy',
    prepare: (folder, port) => {
      const file = join(folder, 'Caddyfile');
      const global = `{\n\tadmin off\n\tauto_https off\n}\n`;
      writeFileSync(
        file,
        global + readFileSync(file, 'utf8').replace(/^(?::80|\S+) \{$/mu, `http://127.0.0.1:${port} {`),
      );
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
};

/** What to do where a server is missing; undefined where it is there. */
export const missingServer = (kind: ServerKind): string | undefined =>
  existsSync(kind.program)
    ? undefined
    : `${kind.program} is not installed. On Debian: apt-get install ${kind.package}. Then run "npm run test:servers" again.`;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });

const answers = async (address: string, child: ChildProcess): Promise<boolean> => {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer !== undefined) return true;
    await wait(50);
  }
  return false;
};

/** Starts a server on what `npm run publish` wrote into `folder`. Throws with its own words when it does not start. */
export const startServer = async (kind: ServerKind, folder: string, base: string): Promise<StartedServer> => {
  const missing = missingServer(kind);
  if (missing !== undefined) throw new Error(missing);
  chmodSync(folder, 0o755);
  const port = await freePort();
  const words = kind.prepare(folder, port);
  const child = spawn(kind.program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: '/usr/bin:/bin', HOME: folder },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const address = `http://127.0.0.1:${port}${base}`;
  if (!(await answers(address, child))) throw new Error(`${kind.program} did not start: ${output}`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((done) => child.once('close', done));
  };
  return { address, stop };
};

/** Runs a command line of ours and throws with its output when it fails. */
export const runCommand = (words: readonly string[], env: NodeJS.ProcessEnv): string => {
  const result = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  if (result.status !== 0) throw new Error(`${words.join(' ')}: ${result.stdout}${result.stderr}`);
  return result.stdout;
};
