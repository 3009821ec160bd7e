/** The content folder an example stands for: its own files, the lists they need, digests put in. */
import { buildCorpus } from '../corpus/build.ts';
import { placeOf, recordIdOf } from '../corpus/place.ts';
import { toSourceFile, type SourceFile } from '../corpus/source-file.ts';
import type { Example } from './rule.ts';
import { sampleLists } from './sample-lists.ts';

/** The day on which the examples are checked. */
export const sampleDay = '2026-11-22';

const stamp = (file: SourceFile, digests: ReadonlyMap<string, string>): SourceFile => {
  const place = placeOf(file.path);
  if (!('type' in place) || place.type !== 'record') return file;
  const text = new TextDecoder().decode(file.bytes);
  const digest = digests.get(recordIdOf(place)) ?? '0000000000000000';
  return text.includes('of: current')
    ? toSourceFile(file.path, text.replace('of: current', `of: "${digest}"`))
    : file;
};

const filesOf = (example: Example): readonly SourceFile[] => [
  ...Object.entries({ ...sampleLists, ...example.files }).map(([path, text]) => toSourceFile(path, text)),
  ...Object.entries(example.bytes ?? {}).map(([path, bytes]) => ({ path, bytes, size: bytes.length })),
  ...Object.entries(example.outside ?? {}).map(([path, outside]) => ({
    path,
    bytes: new Uint8Array(),
    size: 0,
    outside,
  })),
];

/** The content folder of an example: its own files, the lists they need, digests put in. */
export const toFiles = (example: Example): readonly SourceFile[] => {
  const files = filesOf(example);
  const { corpus } = buildCorpus(files);
  const digests = new Map([...corpus.records.values()].map((record) => [record.id, record.digest]));
  return files.map((file) => stamp(file, digests)).sort((a, b) => (a.path < b.path ? -1 : 1));
};
