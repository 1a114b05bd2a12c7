import { type ComponentChildren, Fragment, h } from 'preact';
import type { Pieces } from '../core/words/format/pieces.ts';

/** How each slot of a message is dressed. */
export type Dress<Name extends string> = {
  readonly [Each in Name]: (text: string, index: number) => ComponentChildren;
};

/** A message with mark-up in it, as `#words` gives it. */
export function Said<Name extends string>({ pieces, as }: { pieces: Pieces<Name>; as: Dress<NoInfer<Name>> }) {
  return h(
    Fragment,
    null,
    ...pieces.map((piece) => (typeof piece === 'string' ? piece : as[piece.slot](piece.text, piece.index))),
  );
}

/** The dress of what is heard and not seen. */
export function unseen(text: string): ComponentChildren {
  return h('span', { class: 'unseen' }, text);
}

/** The dress of a lead. */
export function bold(text: string): ComponentChildren {
  return h('b', null, text);
}
