/**
 * The offline copy of one language. Workbox fetches every file of a version, each
 * checked against its sum, before that version may answer; when one file fails,
 * the version before it stays whole.
 */
import { setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** Just what this file uses of a service worker; the DOM's own types are those of a page. */
interface Scope {
  readonly __WB_MANIFEST: (PrecacheEntry & { readonly integrity?: string })[];
  readonly __DALIL_VERSION: string;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly data?: unknown;
  readonly ports: readonly MessagePort[];
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

declare const self: Scope;

const version = self.__DALIL_VERSION;

setCacheNameDetails({ prefix: 'dalil' });
cleanupOutdatedCaches();
// Pagefind asks for its entry file with the time of day, which would never be found.
precacheAndRoute(self.__WB_MANIFEST, {
  directoryIndex: 'index.html',
  cleanURLs: false,
  ignoreURLParametersMatching: [/^ts$/u],
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'version') event.ports[0]?.postMessage(version);
  if (event.data === 'use') event.waitUntil(self.skipWaiting());
});
