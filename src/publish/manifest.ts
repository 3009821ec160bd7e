/**
 * The build manifest: what this copy of the site is, so that a person with
 * nothing but the files can say which version it is and build it again.
 */

export const manifestFile = 'build-manifest.json';

export interface BuildFacts {
  readonly version: string;
  /** Commit the site was built from; absent when built from an archive. */
  readonly commit?: string;
  /** Day the review notices count from. */
  readonly day: string;
  readonly site?: string;
  readonly records: Readonly<Record<string, number>>;
  readonly pages: Readonly<Record<string, number>>;
  readonly files: number;
  readonly bytes: number;
  readonly tools: Readonly<Record<string, string>>;
}

const licences = { code: 'MIT', content: 'CC-BY-4.0' } as const;

/** The manifest as JSON with a fixed order of keys. */
export const formatManifest = (facts: BuildFacts): string => {
  const { version, commit, day, site, records, pages, files, bytes, tools } = facts;
  const manifest = {
    name: 'dalil',
    version,
    commit: commit ?? null,
    day,
    site: site ?? null,
    counts: { records, pages, files, bytes },
    licences,
    generator: tools,
    verify: 'npm run verify -- DIR, or: sha256sum --check SHA256SUMS',
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
