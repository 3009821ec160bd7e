/** The interpreter's glossary as a file for spreadsheets. */
import type { APIRoute } from 'astro';
import { currentCorpus } from '../../astro/corpus-store.ts';
import { toGlossaryCsv } from '../../export/csv.ts';

export const prerender = true;

export const GET: APIRoute = async () => {
  const { corpus } = await currentCorpus();
  return new Response(toGlossaryCsv(corpus), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
