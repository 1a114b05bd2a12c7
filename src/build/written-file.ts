/** A file of the site that is made of the records, when it is asked for. */
export interface WrittenFile {
  /** Below the site's address: `route/dispatch-kp-unstated-russia/index.html`. */
  readonly path: string;
  readonly mime: string;
  /** What it is drawn of together with other files: all of the same are made side by side. By itself, if left out. */
  readonly drawnOf?: string;
  write(): Content | Promise<Content>;
}

export type Content = string | Uint8Array;
