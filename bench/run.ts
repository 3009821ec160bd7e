/** `npm run bench -- NAME`: runs bench/NAME.ts; without a name it lists what there is. */
import { readdir } from 'node:fs/promises';

const here = new URL('./', import.meta.url);
const names = (await readdir(here))
  .map((file) => file.replace(/\.ts$/u, ''))
  .filter((name) => name !== 'run')
  .sort();

const [name] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  process.stdout.write(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}\n`);
  process.exitCode = name === undefined ? 0 : 2;
} else {
  await import(new URL(`${name}.ts`, here).href);
}
