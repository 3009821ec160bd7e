/**
 * The search dialog: loads Pagefind when it is first opened and shows its
 * results. Text is only ever set as text, never as HTML.
 */
import { askPagefind, loadFilters, type Hit } from './pagefind.ts';

interface Parts {
	readonly dialog: HTMLDialogElement;
	readonly input: HTMLInputElement;
	readonly status: HTMLElement;
	readonly list: HTMLElement;
	readonly filters: readonly HTMLSelectElement[];
}

const findParts = (): Parts | undefined => {
	const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
	const input = dialog?.querySelector<HTMLInputElement>('input');
	const status = dialog?.querySelector<HTMLElement>('.status');
	const list = dialog?.querySelector<HTMLElement>('.results');
	if (!dialog || !input || !status || !list) return undefined;
	return { dialog, input, status, list, filters: [...dialog.querySelectorAll<HTMLSelectElement>('[data-filter]')] };
};

const element = (tag: string, text: string, className = ''): HTMLElement => {
	const made = document.createElement(tag);
	made.textContent = text;
	if (className !== '') made.className = className;
	return made;
};

const resultItem = (hit: Hit): HTMLElement => {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = hit.href;
	link.dir = 'auto';
	link.textContent = hit.title;
	item.append(link, element('span', [hit.kind, hit.country].filter((one) => one !== '').join(' · '), 'label'));
	const what = element('div', hit.description, 'what');
	what.dir = 'auto';
	item.append(what);
	return item;
};

const show = (parts: Parts, query: string, hits: readonly Hit[]): void => {
	const { dataset } = parts.dialog;
	parts.list.replaceChildren(...hits.map(resultItem));
	const text = hits.length === 0 ? (dataset['none'] ?? '').replace('{query}', query) : (dataset['results'] ?? '').replace('{count}', String(hits.length));
	parts.status.textContent = text;
};

const chosen = (parts: Parts): Readonly<Record<string, string>> =>
	Object.fromEntries(parts.filters.filter((one) => one.value !== '').map((one) => [one.dataset['filter'] ?? '', one.value]));

const fillFilters = async (parts: Parts, root: string): Promise<void> => {
	const values = await loadFilters(root);
	for (const select of parts.filters) {
		const names = Object.keys(values[select.dataset['filter'] ?? ''] ?? {}).sort(new Intl.Collator(document.documentElement.lang).compare);
		const all = new Option(parts.dialog.dataset['all'] ?? '', '');
		select.replaceChildren(all, ...names.map((name) => new Option(name, name)));
	}
};

const startDialog = (parts: Parts): (() => void) => {
	const root = parts.dialog.dataset['root'] ?? './';
	let latest = 0;
	let filled = false;
	const ask = async (): Promise<void> => {
		latest += 1;
		const own = latest;
		const query = parts.input.value.trim().slice(0, 200);
		const filters = chosen(parts);
		if (query === '' && Object.keys(filters).length === 0) {
			parts.list.replaceChildren();
			parts.status.textContent = '';
			return;
		}
		try {
			const hits = await askPagefind(root, query, filters);
			if (own === latest) show(parts, query, hits);
		} catch {
			if (own === latest) parts.status.textContent = parts.dialog.dataset['unavailable'] ?? '';
		}
	};
	const changed = (): void => void ask();
	parts.input.addEventListener('input', changed);
	for (const filter of parts.filters) filter.addEventListener('change', changed);
	parts.dialog.querySelector('form')?.addEventListener('submit', (event) => {
		if ((event.submitter as HTMLButtonElement | null)?.value === 'close' && document.activeElement !== parts.input) return;
		event.preventDefault();
		parts.list.querySelector('a')?.click();
	});
	parts.dialog.querySelector('button')?.addEventListener('click', (event) => {
		event.preventDefault();
		parts.dialog.close();
	});
	return () => {
		if (parts.dialog.open) return;
		parts.dialog.showModal();
		parts.input.focus();
		if (filled) return;
		filled = true;
		fillFilters(parts, root).catch(() => {
			filled = false;
		});
	};
};

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Makes every search link open the dialog; Ctrl/Cmd-K and / open it too. */
export const startSearch = (): void => {
	const parts = findParts();
	if (parts === undefined) return;
	const open = startDialog(parts);
	for (const link of document.querySelectorAll('[data-search-open]')) {
		link.setAttribute('role', 'button');
		link.addEventListener('click', (event) => {
			event.preventDefault();
			open();
		});
	}
	document.addEventListener('keydown', (event) => {
		const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
		if (!shortcut && (event.key !== '/' || isTyping(event.target))) return;
		event.preventDefault();
		open();
	});
};
