import type { MarkedDirection } from '../../core/model/route.ts';

/** The mark of a route that is no line, in keys and lists; the words beside it say what it is. */
export function MarkSwatch({ kind }: { readonly kind: MarkedDirection }) {
  return <span class={`mark-swatch ${kind}`} aria-hidden="true" />;
}
