/**
 * The scripts that run at the reader's, each bundled into one classic file: a
 * module script would not run from a disk, and an inline one would need an
 * exception in the content security policy.
 */
import type { APIRoute } from 'astro';
import { build } from 'esbuild';

export const prerender = true;

const names = ['theme', 'app', 'tools'] as const;

export const getStaticPaths = () => names.map((name) => ({ params: { name } }));

const entry = (name: string): string => `${process.cwd()}/src/browser/${name}.ts`;

export const GET: APIRoute = async ({ params }) => {
  const result = await build({
    entryPoints: [entry(params['name'] ?? '')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return new Response(result.outputFiles[0]?.text ?? '', {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
