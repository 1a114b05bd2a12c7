import { PALE_LINES_MEAN, SQUARE_MEANS } from '#words/legend-marks.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { Route } from '../../core/model/route.ts';
import { pickedOf } from '../../core/scene/fitted.ts';
import { legendOf } from '../../core/scene/legend.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import type { EmbedLegend } from './embed-site.ts';

/** How to read a picture, in sentences, the one that matters most first; and the routes that it is of. */
export function legendFor(
  subject: EmbedSubject,
  scene: Scene,
  evidence: Evidence,
): { readonly legend: EmbedLegend; readonly routes: readonly Route[] } {
  const whole = subject.kind === 'atlas';
  const { dataset } = evidence;
  const { arcs, marks } = whole ? scene : pickedOf(scene);
  const ids = new Set<string>([
    ...arcs.map(({ route }) => route),
    ...marks.flatMap((mark) => (mark.kind === 'stock' ? mark.route : [])),
  ]);
  if (subject.kind === 'route') ids.add(subject.id);
  const routes = dataset.routes.filter(({ id }) => ids.has(id));
  const claims = dataset.claims.filter(({ id }) => routes.some((route) => route.claims.includes(id)));
  const picked = whole ? evidence : evidenceIn({ ...dataset, routes, claims });
  const { sentences, patterns, stock, directions } = legendOf(
    { ...scene, arcs, marks },
    picked,
    picked,
    DEFAULT_VIEW.widthRule,
  );
  const [counted = '', main = '', ...rest] = sentences;
  const square = stock ? SQUARE_MEANS : '';
  const keys = { directions, stock };
  if (arcs.length === 0) return { legend: { ...keys, main: square, patterns: '', rest: [PALE_LINES_MEAN] }, routes };
  // Nothing has a width: what a width means is no help, and the patterns are named as bands have them.
  if (arcs.every(({ widthFrom }) => widthFrom === null)) {
    const [thin = '', ...others] = rest;
    return {
      legend: { ...keys, main: thin, patterns: '', rest: [...others, square, PALE_LINES_MEAN].filter(Boolean) },
      routes,
    };
  }
  return {
    legend: { ...keys, main, patterns, rest: [...rest, square, whole ? counted : PALE_LINES_MEAN].filter(Boolean) },
    routes,
  };
}
