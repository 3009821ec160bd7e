/**
 * The page on which a reader saves a language on the device, sees which version
 * is there, takes a newer one, or removes it. Nothing happens before a button is
 * pressed. Everything lies in the browser's own cache for this site.
 */

import { findPanel, say, show, type Panel } from './offline-panel.ts';

interface Offer {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
  readonly state: 'on' | 'off';
}

const worker = 'offline-worker.js';

const readOffer = async (): Promise<Offer | undefined> => {
  const answer = await fetch('offline.json', { cache: 'no-store' }).catch(() => undefined);
  return answer?.ok === true ? ((await answer.json()) as Offer) : undefined;
};

const versionOf = (active: ServiceWorker): Promise<string> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(String(data));
    active.postMessage('version', [port2]);
    setTimeout(() => done('?'), 3000);
  });

/** Resolves once the worker has everything, or has given up. */
const settled = (made: ServiceWorker): Promise<'ready' | 'failed'> =>
  new Promise((done) => {
    const look = (): void => {
      if (made.state === 'redundant') done('failed');
      else if (made.state !== 'installing') done('ready');
    };
    made.addEventListener('statechange', look);
    look();
  });

const showState = async (
  panel: Panel,
  registration: ServiceWorkerRegistration | undefined,
): Promise<void> => {
  const active = registration?.active ?? undefined;
  if (active === undefined) {
    say(panel, 'none');
    show(panel, 'save');
    return;
  }
  say(panel, 'saved', { version: await versionOf(active) });
  show(panel, 'remove');
  if (registration?.waiting) {
    panel.status.append(` ${panel.words['newer'] ?? ''}`);
    show(panel, 'use', 'remove');
  }
};

const save = async (panel: Panel): Promise<void> => {
  say(panel, 'saving');
  show(panel);
  try {
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
    const made = registration.installing ?? registration.waiting ?? registration.active;
    if (made === null || (await settled(made)) === 'failed') throw new Error('failed');
    await navigator.serviceWorker.ready;
    await showState(panel, registration);
  } catch {
    say(panel, 'failed');
    show(panel, 'save');
  }
};

const remove = async (panel: Panel, registration: ServiceWorkerRegistration): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith('dalil-') && name.endsWith(registration.scope))
      .map((name) => caches.delete(name)),
  );
  await registration.unregister();
  say(panel, 'removed');
  show(panel, 'save');
};

const own = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration('./');

const showOffer = (panel: Panel, offer: Offer | undefined): void => {
  if (offer === undefined) return;
  const megabytes = (offer.bytes / 1_000_000).toFixed(1);
  panel.size.textContent = (panel.words['size'] ?? '')
    .replace('{size}', megabytes)
    .replace('{count}', String(offer.files));
};

/** Asks for a newer version; it is fetched in full before the page says that it is there. */
const lookForNewer = async (panel: Panel, registration: ServiceWorkerRegistration): Promise<void> => {
  await registration.update().catch(() => undefined);
  if (registration.installing !== null) await settled(registration.installing);
  await showState(panel, registration);
};

const start = async (panel: Panel): Promise<void> => {
  if (!('serviceWorker' in navigator) || !window.isSecureContext || location.protocol === 'file:') {
    say(panel, 'unsupported');
    show(panel);
    return;
  }
  panel.buttons.save.addEventListener('click', () => void save(panel));
  panel.buttons.remove.addEventListener(
    'click',
    () => void own().then((found) => (found === undefined ? undefined : remove(panel, found))),
  );
  panel.buttons.use.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    void own().then((found) => found?.waiting?.postMessage('use'));
  });
  const registration = await own();
  await showState(panel, registration);
  showOffer(panel, await readOffer());
  if (registration !== undefined) await lookForNewer(panel, registration);
};

const panel = findPanel();
if (panel !== undefined) void start(panel);
