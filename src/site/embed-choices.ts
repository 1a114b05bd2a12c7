import { THIS_VIEW_NOW, thePlace, theRoute, titleOfView, WHOLE_ATLAS } from '#words/embed-builder.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import type { Atlas } from '../client/atlas.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Route } from '../core/model/route.ts';
import { touches } from '../core/scene/emphasis.ts';
import type { EmbedSubject } from '../core/view/embed-address.ts';
import { encodeView } from '../core/view/hash.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import type { EmbedWords } from '../publish/embedding/snippet-parts.ts';
import { filterWords } from '../publish/pack/filter-words.ts';
import { isReferenced } from '../publish/pages/referenced.ts';
import { pictureWords, recordsWords } from '../publish/pictures/picture-words.ts';

/** One thing that can be embedded from where the reader is. */
export interface EmbedCandidate {
  readonly label: string;
  readonly subject: EmbedSubject;
  /** The view without its "#"; empty for the subject as it is. */
  readonly hash: string;
  readonly words: EmbedWords;
  /** What words of an article can be linked to. */
  readonly routes: readonly { readonly id: string; readonly title: string }[];
}

/** The present view first, then what is in focus in it, then everything. */
export function embedChoices(
  view: View,
  atlas: Pick<Atlas, 'shown' | 'whole'>,
  evidence: Evidence,
): readonly [EmbedCandidate, ...EmbedCandidate[]] {
  const { focus } = view;
  const candidate = (label: string, subject: EmbedSubject, hash = ''): EmbedCandidate => ({
    label,
    subject,
    hash,
    words:
      hash === ''
        ? pictureWords(subject, evidence)
        : viewWords(subject, filterWords(view.filter, atlas.whole), evidence),
    routes: routesOf(subject, hash === '' ? evidence.dataset.routes : atlas.shown(view.filter).mapData.routes).map(
      (route) => ({ id: route.id, title: routeTitle(route, evidence) }),
    ),
  });
  const whole = candidate(WHOLE_ATLAS, { kind: 'atlas' });
  const own: EmbedCandidate[] =
    focus.kind === 'route'
      ? [candidate(theRoute(routeTitle(evidence.route(focus.id), evidence)), focus)]
      : focus.kind === 'place' && isReferenced(evidence.place(focus.id), evidence)
        ? [candidate(thePlace(placeWords(evidence.place(focus.id))), focus)]
        : [];
  const hash = encodeView(embedded(view));
  const subject: EmbedSubject = own[0]?.subject ?? { kind: 'atlas' };
  const seen = hash === encodeView({ ...DEFAULT_VIEW, focus }) ? [] : [candidate(THIS_VIEW_NOW, subject, hash)];
  const [first = whole, ...rest] = [...seen, ...own];
  return first === whole ? [whole] : [first, ...rest, whole];
}

/** What a frame can show of a view: it has no table, no globe, and colours and language are options of its own. */
function embedded(view: View): View {
  const { theme, names, globe, panel, sort } = DEFAULT_VIEW;
  return { ...view, theme, names, globe, panel, sort };
}

/** Of a view. It may show but some of the claims, so that nobody is named who reported others: the frame names them. */
function viewWords(subject: EmbedSubject, asked: readonly string[], evidence: Evidence): EmbedWords {
  const { title, alt } = pictureWords(subject, evidence);
  return {
    title: titleOfView({ title, asked }),
    alt,
    sourceLine: recordsWords(evidence.dataset.imprint),
  };
}

function routesOf(subject: EmbedSubject, routes: readonly Route[]): readonly Route[] {
  switch (subject.kind) {
    case 'atlas':
      return routes;
    case 'route':
      return routes.filter(({ id }) => id === subject.id);
    case 'place':
      return routes.filter((route) => touches(route, subject.id));
  }
}
