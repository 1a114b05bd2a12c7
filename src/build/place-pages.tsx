import { PLACES } from '#words/page-frame.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { isReferenced } from '../publish/pages/referenced.ts';
import { placeAnchor } from '../ui/anchors.ts';

/** The way to the page of each place, for readers without scripts: with them it is the map that leads there. */
export function PlacePages({ evidence }: { readonly evidence: Evidence }) {
  const places = evidence.dataset.places.filter((place) => isReferenced(place, evidence));
  return (
    <nav class="place-pages" aria-labelledby="places-title">
      <h2 id="places-title">{PLACES}</h2>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <a id={placeAnchor(place.id)} href={pageAddress({ kind: 'place', id: place.id })}>
              {place.names.en}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
