/** The files of the quick search layer: `search/<language>.js` and `search/texts.<language>.js`. */
import type { APIRoute } from 'astro';
import { currentCorpus } from '../../astro/corpus-store.ts';
import { quickFile, quickFileName, type QuickPart } from '../../astro/quick-files.ts';
import { languages, type Language } from '../../schema/languages.ts';

export const prerender = true;

interface Props {
  readonly language: Language;
  readonly part: QuickPart;
}

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    (['names', 'texts'] as const).map((part) => ({
      params: { name: quickFileName(language, part) },
      props: { language, part },
    })),
  );

export const GET: APIRoute<Props> = async ({ props }) => {
  const { corpus } = await currentCorpus();
  const text = await quickFile(corpus, props.language, props.part);
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
