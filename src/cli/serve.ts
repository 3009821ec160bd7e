/** `npm run serve`: serves a built site on localhost, as a plain static host would. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { exitCodes, run } from './arguments.ts';
import { recoverSite } from './site-swap.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

const fileFor = async (root: string, path: string): Promise<string | undefined> => {
  const wanted = join(root, normalize(decodeURIComponent(path)));
  if (!wanted.startsWith(root)) return undefined;
  const info = await stat(wanted).catch(() => undefined);
  if (info?.isFile() === true) return wanted;
  return info?.isDirectory() === true ? fileFor(root, `${path.replace(/\/?$/u, '/')}index.html`) : undefined;
};

/** Language of the 404 page: the first part of the path, where it is one. */
const notFoundPage = async (root: string, path: string): Promise<string | undefined> =>
  (await fileFor(root, `/${path.split('/')[1] ?? ''}/404.html`)) ?? fileFor(root, '/404.html');

const answer = async (
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
  const file = inside === undefined ? undefined : await fileFor(root, inside);
  const shown = file ?? (await notFoundPage(root, inside ?? '/'));
  const type = types[extname(shown ?? '')] ?? 'application/octet-stream';
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': type });
  if (shown === undefined || request.method === 'HEAD') response.end();
  else
    createReadStream(shown)
      .on('error', () => response.destroy())
      .pipe(response);
};

/** A server for the folder `root` below the path `base` (`/` or `/a/b/`). */
export const createStaticServer = (root: string, base = '/'): Server =>
  createServer((request, response) => {
    answer(root, base, request, response).catch(() => response.writeHead(400).end());
  });

/** Starts listening; resolves with the address once the server answers. */
export const listen = (server: Server, port: number): Promise<string> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(`http://localhost:${typeof address === 'object' && address !== null ? address.port : port}/`);
    });
  });

const freePort = async (server: Server, wanted: number): Promise<string> => {
  try {
    return await listen(server, wanted);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  }
};

const isMain = pathToFileURL(process.argv[1] ?? '').href === import.meta.url;

if (isMain) {
  await run(async () => {
    const { values } = parseArgs({
      options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
    });
    const root = resolve(values.dir);
    await recoverSite(root);
    if ((await fileFor(root, '/index.html')) === undefined) {
      process.stderr.write(`There is no built site in ${values.dir}. Run "npm run build" first.\n`);
      return exitCodes.ourFault;
    }
    const address = await freePort(createStaticServer(root), Number(values.port));
    process.stdout.write(`Dalil is served at ${address}\nPress Ctrl-C to stop.\n`);
    await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
    return exitCodes.clean;
  });
}
