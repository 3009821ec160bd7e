/** Loads the search files of the page's language: names with code first, then the texts. */
import { door, type Engine } from './search-door.ts';

export interface LoadOptions {
  /** The root of the site as seen from the page, with a slash at its end. */
  readonly root: string;
  readonly language: string;
  /** The quick layer answers from here on. */
  readonly started: (engine: Engine) => void;
  /** All texts are in. */
  readonly completed: () => void;
  readonly failed: () => void;
}

const addScript = (address: string, failed: () => void): void => {
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('load', () => script.remove());
  script.addEventListener('error', () => {
    script.remove();
    failed();
  });
  document.head.append(script);
};

/** Calls `step` until it says that nothing is left, letting the page breathe in between. */
const inSteps = (step: () => boolean, done: () => void): void => {
  if (step()) setTimeout(() => inSteps(step, done), 0);
  else done();
};

/** Asks for the files. A missing texts file leaves the names to search in. */
export const loadSearch = ({ root, language, started, completed, failed }: LoadOptions): void => {
  let engine: Engine | undefined;
  door.dalilSearch = {
    start: (found) => {
      engine = found;
      started(found);
      addScript(`${root}search/texts.${language}.js`, () => undefined);
    },
    texts: (packed) => {
      if (engine !== undefined) inSteps(engine.addTexts(packed), completed);
    },
  };
  addScript(`${root}search/${language}.js`, failed);
};
