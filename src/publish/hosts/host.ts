/** What a preset for a host is: files to write, and what the publisher does with them. */

export interface HostOptions {
  /** Path of the site on its host: `/` or `/a/b/`. */
  readonly base: string;
  /** Folder on the server that holds the site. */
  readonly root: string;
  /** Languages that have a "page not found" of their own. */
  readonly languages: readonly string[];
  readonly hostName: string | undefined;
}

export interface HostFile {
  /** `site/…` lies inside the site, anything else beside it. */
  readonly path: string;
  readonly text: string;
}

export interface Host {
  readonly precompressed: readonly ('gz' | 'br')[];
  /** Hosts that give each site a name of its own serve it from `/` only. */
  readonly below: 'root' | 'any-path';
  readonly files: (options: HostOptions) => readonly HostFile[];
  /** What to do next, one sentence each. */
  readonly steps: (options: HostOptions) => readonly string[];
}

export const madeBy = 'Written by `npm run publish`; a change here is lost with the next one.';
