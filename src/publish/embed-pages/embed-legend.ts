import { SQUARE_MEANS } from '#words/legend-marks.ts';
import { drawnAlone } from '../../core/model/drawn-alone.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Route } from '../../core/model/route.ts';
import { legendOf } from '../../core/scene/legend.ts';
import type { Arc, Scene } from '../../core/scene/scene.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import type { EmbedLegend, LegendKey } from './embed-site.ts';

/** How to read a picture, in sentences, the one that matters most first; and the routes that it is of. */
export function legendFor(
  subject: EmbedSubject,
  scene: Scene,
  evidence: Evidence,
): { readonly legend: EmbedLegend; readonly routes: readonly Route[] } {
  const whole = subject.kind === 'atlas';
  const { arcs, marks } = scene;
  const ids = new Set<string>([
    ...arcs.map(({ route }) => route),
    ...marks.flatMap((mark) => (mark.kind === 'stock' ? mark.route : [])),
  ]);
  if (subject.kind === 'route') ids.add(subject.id);
  const routes = evidence.dataset.routes.filter(({ id }) => ids.has(id));
  const own = whole ? evidence : drawnAlone(routes, evidence);
  const { sentences, patterns, stock, directions } = legendOf(scene, own, own, DEFAULT_VIEW.widthRule);
  const [counted = '', main = '', ...rest] = sentences;
  const square = stock ? SQUARE_MEANS : '';
  const lone = directions.length === 1 && !stock;
  const keys = { directions: directions.map((direction) => keyOf(direction, lone ? scene.arcs : [])), stock };
  if (arcs.length === 0) return { legend: { ...keys, main: square, patterns: '', rest: [] }, routes };
  // Nothing has a width: what a width means is no help, and the patterns are named as bands have them.
  if (arcs.every(({ widthFrom }) => widthFrom === null)) {
    const [thin = '', ...others] = rest;
    return { legend: { ...keys, main: thin, patterns: '', rest: [...others, square].filter(Boolean) }, routes };
  }
  return { legend: { ...keys, main, patterns, rest: [...rest, square, whole ? counted : ''].filter(Boolean) }, routes };
}

/** Of several keys none tells a status, for want of room: the sentences do. `lines` are those of an only key. */
function keyOf(direction: LegendKey['direction'], lines: readonly Arc[]): LegendKey {
  const [first] = lines;
  const status = first && lines.every((arc) => arc.status === first.status) ? first.status : null;
  return { direction, status, form: lines.some(({ widthFrom }) => widthFrom !== null) ? 'band' : 'line' };
}
