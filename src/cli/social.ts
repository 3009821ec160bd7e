/** `npm run social`: draws the pictures in public/social/ again, after the name or the tagline changed. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { siteWords } from '../astro/page-metadata.ts';
import { socialPicture, socialSvg } from '../publish/social.ts';
import { exitCodes, run } from './arguments.ts';

await run(async () => {
  await mkdir(resolve('public/social'), { recursive: true });
  for (const words of siteWords) {
    const file = join('public', socialPicture(words.language));
    await sharp(Buffer.from(socialSvg(words)))
      .png({ palette: true, compressionLevel: 9 })
      .toFile(file);
    process.stdout.write(
      `${file}: look at it before you commit it; the text uses the fonts of this machine (Noto Sans Arabic for Arabic and Kurdish).\n`,
    );
  }
  return exitCodes.clean;
});
