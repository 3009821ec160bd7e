/** Pictures of the site's sign in the sizes that devices ask for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { iconSizes } from '../publish/discovery.ts';
import { writeSiteFile } from './site-files.ts';

/** Writes `icons/<size>.png` from `favicon.svg`. The sign is a path, so that no font of the machine matters. */
export const writeIcons = async (root: string): Promise<void> => {
  const { default: sharp } = await import('sharp');
  const svg = await readFile(join(root, 'favicon.svg'));
  for (const size of iconSizes) {
    const picture = await sharp(svg, { density: (72 * size) / 32 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toBuffer();
    await writeSiteFile(root, `icons/${size}.png`, picture);
  }
};
