/** Starlight's options: languages, our components in its slots, none of its extras. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { languageInfo, languages } from '../schema/languages.ts';

const override = (name: string): string => `./src/components/overrides/${name}.astro`;

/** Slots we fill with components of our own. */
const ours = [
  'ContentPanel',
  'Footer',
  'Head',
  'Header',
  'MarkdownContent',
  'PageFrame',
  'PageTitle',
  'Sidebar',
  'SkipLink',
  'ThemeProvider',
  'TwoColumnContent',
] as const;

/** Slots that stay empty: their work is done elsewhere or not wanted. */
const empty = [
  'Banner',
  'DraftContentNotice',
  'EditLink',
  'FallbackContentNotice',
  'Hero',
  'LanguageSelect',
  'LastUpdated',
  'MobileMenuFooter',
  'MobileMenuToggle',
  'MobileTableOfContents',
  'PageSidebar',
  'Pagination',
  'Search',
  'SiteTitle',
  'SocialIcons',
  'TableOfContents',
  'ThemeSelect',
] as const;

export const starlightOptions: StarlightUserConfig = {
  title: 'Dalil',
  defaultLocale: 'en',
  locales: Object.fromEntries(
    languages.map((language) => [
      language,
      { label: languageInfo[language].name, lang: language, dir: languageInfo[language].dir },
    ]),
  ),
  components: Object.fromEntries([
    ...ours.map((name) => [name, override(name)]),
    ...empty.map((name) => [name, override('Nothing')]),
  ]),
  customCss: [
    './src/styles/tokens.css',
    './src/styles/base.css',
    './src/styles/layout.css',
    './src/styles/blocks.css',
    './src/styles/search.css',
    './src/styles/tools.css',
    './src/styles/print.css',
  ],
  routeMiddleware: './src/astro/route-data.ts',
  sidebar: [],
  pagefind: false,
  expressiveCode: false,
  disable404Route: true,
  credits: false,
  markdown: { headingLinks: false },
};
