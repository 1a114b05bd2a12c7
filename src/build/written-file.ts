/** A file of the site that is made of the records, when it is asked for. */
export interface WrittenFile {
  /** Below the site's address: `route/dispatch-kp-unstated-russia/index.html`. */
  readonly path: string;
  readonly mime: string;
  write(): Content | Promise<Content>;
}

export type Content = string | Uint8Array;

/** A finished evidence pack. */
export interface PackFile extends WrittenFile {
  readonly bytes: number;
  write(): Uint8Array;
}
