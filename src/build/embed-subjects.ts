import type { Evidence } from '../core/model/evidence.ts';
import type { EmbedSubject } from '../core/view/embed-address.ts';
import { isReferenced } from '../publish/pages/referenced.ts';

/** What has an embeddable page, pictures and oEmbed answers: the atlas, each route, each place that a record speaks of. */
export function embedSubjects(evidence: Evidence): readonly EmbedSubject[] {
  const { routes, places } = evidence.dataset;
  return [
    { kind: 'atlas' },
    ...routes.map(({ id }): EmbedSubject => ({ kind: 'route', id })),
    ...places.filter((place) => isReferenced(place, evidence)).map(({ id }): EmbedSubject => ({ kind: 'place', id })),
  ];
}
