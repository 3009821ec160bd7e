/** The kill switch: a service worker that removes every offline copy and then itself. */

interface Scope {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly clients: {
    readonly matchAll: (
      options: object,
    ) => Promise<readonly { readonly url: string; readonly navigate: (url: string) => Promise<unknown> }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: string,
    listener: (event: { readonly waitUntil: (promise: Promise<unknown>) => void }) => void,
  ) => void;
}

declare const self: Scope;

const removeAll = async (): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith('dalil-') && name.endsWith(self.registration.scope))
      .map((name) => caches.delete(name)),
  );
  const open = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  await Promise.all(open.map((client) => client.navigate(client.url).catch(() => undefined)));
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(removeAll()));

export {};
