import { HAIRLINES_MEAN } from '#words/embed-frame.ts';
import { type Showing, showingSentence } from '#words/showing.ts';
import type { Atlas } from '../client/atlas.ts';
import type { MapPicture } from '../client/picture.tsx';
import type { Store } from '../client/store.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import { drawnAlone } from '../core/model/drawn-alone.ts';
import type { ClaimId } from '../core/model/ids.ts';
import { legendOf } from '../core/scene/legend.ts';
import { isRouteMark } from '../core/scene/route-mark.ts';
import { asksForPeriod, type Filter, isOpen, timelessAmong } from '../core/view/filter.ts';
import { DEFAULT_VIEW } from '../core/view/view.ts';
import type { CoveredOutline } from '../publish/embed-pages/embed-words.ts';
import { amountOf } from '../ui/showing-line.tsx';

/**
 * The legend as it came with the page, until a filter or another width makes it say something else: of the claims that
 * the page is of, which are those of `covered`, and of the lines that it draws.
 */
export function openEmbedLegend(
  store: Store,
  atlas: Atlas,
  picture: MapPicture,
  covered: readonly CoveredOutline[],
): () => void {
  const here = new Set(covered.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const keys = document.querySelector('#legend .legend-keys');
  const samples = [...(keys?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const [main, rest] = ['.legend-main', '.legend-rest'].map((part) => document.querySelector(`#legend ${part}`));
  const texts = [main, rest].map((part) => part?.textContent ?? '');
  let changed = false;
  return () => {
    const { filter, widthRule } = store.view;
    if (widthRule === DEFAULT_VIEW.widthRule && isOpen(filter)) {
      if (changed) for (const [index, part] of [main, rest].entries()) if (part) part.textContent = texts[index] ?? '';
      if (changed) keys?.replaceChildren(...samples);
      changed = false;
      return;
    }
    changed = true;
    const shown = atlas.shown(filter);
    const { scene } = picture;
    const marks = scene.marks.filter(isRouteMark);
    const drawn = drawnAlone(
      [...scene.arcs, ...marks].map((each) => shown.route(each.route)),
      shown,
    );
    const { sentences, patterns, stages, hairlines } = legendOf(scene, drawn, atlas.whole, widthRule);
    const [, width = '', ...rules] = sentences;
    const others = hairlines > 0 ? [...rules, HAIRLINES_MEAN] : rules;
    const words = [showingSentence(amountShown(atlas, filter, here)), width];
    const kinds = new Set<string | undefined>([
      ...scene.arcs.map(({ direction }) => direction),
      ...marks.map(({ kind }) => kind),
    ]);
    // A sample of one kind of line is none of what is drawn otherwise now, which the sentences tell.
    const isDrawnSo = ({ dataset: { stage } }: HTMLElement) =>
      stage === undefined || stages.every((each) => each === stage);
    keys?.replaceChildren(...samples.filter((sample) => kinds.has(sample.dataset['key']) && isDrawnSo(sample)));
    if (main) main.textContent = words.join(' ');
    if (rest) rest.textContent = `${[patterns, ...others].join(' ')} `;
    picture.tell([...words, patterns, ...others].join(' '));
  };
}

/** How much is shown of the claims that a page is of. */
function amountShown({ whole, finds, shown }: Atlas, filter: Filter, here: ReadonlySet<ClaimId>): Showing {
  const ofThem = (claims: readonly ClaimOutline[]) => claims.filter(({ id }) => here.has(id));
  return {
    all: amountOf(ofThem(whole.mapData.claims)),
    shown: isOpen(filter) ? null : amountOf(ofThem(shown(filter).mapData.claims)),
    timeless: asksForPeriod(filter) ? ofThem(timelessAmong(whole.mapData, filter, finds)).length : 0,
  };
}
