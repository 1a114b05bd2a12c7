import type { EmbedSubject } from '../core/view/embed-address.ts';
import type { Known } from '../core/view/hash-fields.ts';

/** The subject that a page calls itself by towards its host: `atlas`, `route/<id>`, `place/<id>`. */
export function subjectOf(pageId: string, { routes, places }: Pick<Known, 'routes' | 'places'>): EmbedSubject {
  const [kind, name = ''] = pageId.split('/');
  const [route, place] = [routes.get(name), places.get(name)];
  if (kind === 'route' && route !== undefined) return { kind, id: route };
  return kind === 'place' && place !== undefined ? { kind, id: place } : { kind: 'atlas' };
}
