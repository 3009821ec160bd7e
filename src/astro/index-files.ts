/**
 * Astro writes the page `en/index` as `en.html`, whatever `build.format` says.
 * Hosts and disks open `en/index.html` for a folder, so the files are moved there.
 */
import { access, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathOfPage } from '../views/urls.ts';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Moves every `<folder>.html` that stands for `<folder>/index` to its place below `root`. */
export const moveIndexFiles = async (root: string, pageIds: Iterable<string>): Promise<void> => {
  for (const id of pageIds) {
    if (!id.endsWith('/index')) continue;
    const written = join(root, pathOfPage(id.slice(0, -'/index'.length)));
    const wanted = join(root, pathOfPage(id));
    if (!(await exists(written))) continue;
    await mkdir(dirname(wanted), { recursive: true });
    await rename(written, wanted);
  }
};
