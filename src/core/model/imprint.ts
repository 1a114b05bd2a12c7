/** What the atlas says of itself: who publishes it, where, and on what terms. From `data/atlas.yaml`. */
export interface Imprint {
  readonly name: string;
  readonly subtitle: string;
  readonly publisher: string;
  /** Where the atlas is published: https, ends in "/". Canonical addresses and citations begin with it. */
  readonly address: string;
  /** Terms of the records. Quotations stay their publishers'. */
  readonly licence: { readonly name: string; readonly spdx: string; readonly address: string };
  /** Where corrections are sent to (an address or a mailbox), or null. */
  readonly corrections: string | null;
}
