/** The text layer of the search: Pagefind's own files, loaded on first use. */
export interface Hit {
	readonly href: string;
	readonly title: string;
	readonly description: string;
	readonly kind: string;
	readonly country: string;
}

interface PagefindData {
	readonly url: string;
	readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
	readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
	readonly filters: () => Promise<Record<string, Record<string, number>>>;
	readonly search: (
		query: string | null,
		options: { readonly filters: Readonly<Record<string, string>> },
	) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindData> }[] }>;
}

const shown = 20;
let loading: Promise<Pagefind> | undefined;

const load = (root: string): Promise<Pagefind> => {
	loading ??= (async () => {
		const base = new URL(`${root}pagefind/`, location.href);
		const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', base).href)) as Pagefind;
		await pagefind.options({ basePath: base.href, baseUrl: '/' });
		return pagefind;
	})();
	loading.catch(() => {
		loading = undefined;
	});
	return loading;
};

const toHit = (root: string, { url, meta }: PagefindData): Hit => ({
	href: `${root}${url.replace(/^\//u, '')}`,
	title: meta['title'] ?? '',
	description: meta['description'] ?? '',
	kind: meta['kind'] ?? '',
	country: meta['country'] ?? '',
});

/** Values of each filter in the language of the page. */
export const loadFilters = async (root: string): Promise<Record<string, Record<string, number>>> => (await load(root)).filters();

/** The first results for a query; an empty query with a filter lists what the filter leaves. */
export const askPagefind = async (root: string, query: string, filters: Readonly<Record<string, string>>): Promise<readonly Hit[]> => {
	const pagefind = await load(root);
	const { results } = await pagefind.search(query === '' ? null : query, { filters });
	const data = await Promise.all(results.slice(0, shown).map((result) => result.data()));
	return data.map((one) => toHit(root, one));
};
