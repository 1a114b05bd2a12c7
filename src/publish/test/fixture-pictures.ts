import type { Dataset } from '../../core/model/dataset.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { circumstanceOf, datasetOf, placeId, type Sketch } from '../../core/test/fixture-dataset.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { PICTURES } from '../../core/view/picture-address.ts';
import { INVENTED_PATHS } from '../../render/test/fixture-basemap.ts';
import { type PictureDrawn, picturesOf } from '../pictures/pictures-of.ts';

/** Invented flows of every kind that a picture can be of. Only for tests. */
const SKETCHES: readonly Sketch[] = [
  { to: 'northland', people: 24_200, article: 'gazette' },
  { to: 'northland', people: 15_000, qualifier: 'about', article: 'courier', status: 'under_way' },
  { to: ['pearl', 'coral'], people: 1000 },
  { to: 'dune', people: [300, 600] },
  { to: 'westland', status: 'selecting' },
  { from: 'upland', to: 'kiln', status: 'completed' },
  { from: 'northland', to: 'home', direction: 'repatriation', people: 5000 },
  { from: 'northland', to: 'southland', direction: 'defection', people: 9, status: 'completed' },
  { to: 'westland', direction: 'stock', people: 40_000, status: 'completed' },
  { to: 'abroad', people: 28_000, qualifier: 'up to' },
];

export const SUBJECTS = {
  atlas: { kind: 'atlas' },
  figured: routeSubject('dispatch-home-northland'),
  joint: routeSubject('dispatch-home-coral-and-pearl'),
  range: routeSubject('dispatch-home-dune'),
  thin: routeSubject('dispatch-home-westland'),
  near: routeSubject('dispatch-upland-kiln'),
  returning: routeSubject('repatriation-northland-home'),
  fled: routeSubject('defection-northland-southland'),
  there: routeSubject('stock-home-westland'),
  undrawn: routeSubject('dispatch-home-abroad'),
  place: { kind: 'place', id: placeId('northland') },
  told: { kind: 'place', id: placeId('capital') },
} as const satisfies Record<string, EmbedSubject>;

function inventedDataset(changes: Partial<Dataset> = {}): Dataset {
  const told = circumstanceOf('1', { text: 'Inventors invent.', places: [placeId('capital')] });
  return { ...datasetOf(SKETCHES, [told]), ...changes };
}

export function inventedEvidence(changes: Partial<Dataset> = {}): Evidence {
  return evidenceIn(inventedDataset(changes));
}

export const CREDIT = 'Map:\u00a0nobody.';

export function picturesFor(
  subject: EmbedSubject,
  edition: 'live' | 'frozen' = 'live',
  evidence: Evidence = inventedEvidence(),
): readonly PictureDrawn[] {
  const sizes = PICTURES.map(({ id }) => id);
  return picturesOf({ subject, edition, sizes, evidence, mapCredit: CREDIT, basemapOf: () => INVENTED_PATHS });
}

function routeSubject(id: string): EmbedSubject {
  return { kind: 'route', id: id as RouteId };
}
