/** One file as it was read, before anything is known of what it says. */
export interface SourceFile {
  /** Path below the project with forward slashes, always starting with `content/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Size on disk; `bytes` is empty when the file is larger than `maxFileBytes`. */
  readonly size: number;
  /** Set when the path is a symbolic link that leaves the content folder. */
  readonly outside?: string;
}

/** 1 MiB: the largest record is 30 KB, so anything above is a slip. */
export const maxFileBytes = 1024 * 1024;

/** A source file from a text, for tests and examples. */
export const toSourceFile = (path: string, text: string): SourceFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, size: bytes.length };
};
