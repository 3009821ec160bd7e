/** The quick layer of one language as `search/<language>.js` brings it: code and names in one file. */
import { createAnalyser } from '../lib/analyse/analyser.ts';
import type { Profile } from '../lib/analyse/profile.ts';
import { unpackNames } from '../lib/search/pack-names.ts';
import { unpackTexts } from '../lib/search/pack-texts.ts';
import { createSearch } from '../lib/search/search.ts';
import { door } from './search-door.ts';

/** Records whose texts are added in one go, so that typing never waits. */
const batch = 12;

/** Opens the search of a language. The build writes the call, with the names of the language. */
export const startEngine = (profile: Profile, packedNames: string): void => {
  const search = createSearch(createAnalyser(profile), unpackNames(packedNames));
  const addTexts = (packed: string) => {
    const texts = unpackTexts(packed);
    let at = 0;
    return (): boolean => {
      for (const end = at + batch; at < Math.min(end, texts.length); at += 1) {
        const text = texts[at];
        if (text !== undefined) search.addText(at, text);
      }
      return at < texts.length;
    };
  };
  door.dalilSearch?.start({ search, addTexts });
};
