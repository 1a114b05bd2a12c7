import { MARK_MEANINGS } from '#words/legend-marks.ts';
import { drawnAlone } from '../../core/model/drawn-alone.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Route } from '../../core/model/route.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { isRouteMark } from '../../core/scene/route-mark.ts';
import type { Scene } from '../../core/scene/scene.ts';
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
    ...marks.filter(isRouteMark).map(({ route }) => route),
  ]);
  if (subject.kind === 'route') ids.add(subject.id);
  const routes = evidence.dataset.routes.filter(({ id }) => ids.has(id));
  const own = whole ? evidence : drawnAlone(routes, evidence);
  const {
    sentences,
    patterns,
    marks: routeMarks,
    directions,
    stages,
    widths,
  } = legendOf(scene, own, own, DEFAULT_VIEW.widthRule);
  const [counted = '', main = '', ...rest] = sentences;
  const told = routeMarks.map((kind) => MARK_MEANINGS[kind]);
  const lone = directions.length === 1 && routeMarks.length === 0;
  // Of several keys none tells what kind of line it is, for want of room: the sentences do.
  const stage = (lone && stages.length === 1 && stages[0]) || null;
  const form = stage && widths ? 'band' : 'line';
  const keys = {
    directions: directions.map((direction): LegendKey => ({ direction, stage, form })),
    marks: routeMarks,
  };
  if (arcs.length === 0) return { legend: { ...keys, main: told.join(' '), patterns: '', rest: [] }, routes };
  // No line has a width of its own: what a width means is no help.
  if (!widths) {
    const [thin = '', ...others] = rest;
    return { legend: { ...keys, main: thin, patterns, rest: [...others, ...told] }, routes };
  }
  return { legend: { ...keys, main, patterns, rest: [...rest, ...told, ...(whole ? [counted] : [])] }, routes };
}
