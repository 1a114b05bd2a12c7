import type { ArticleOutline } from '../../core/model/article.ts';
import type { ClaimOutline, End, PrintedQuantity, Quantity } from '../../core/model/claim.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { PlaceOutline } from '../../core/model/place.ts';
import { placesWithParents } from '../../core/model/referenced-places.ts';
import type { SentMapData } from '../../core/model/sent-map-data.ts';

/** What readers' browsers get: the dataset without the long texts, which are in the pages, and what follows from the rest. */
export function mapDataOf(dataset: Dataset): SentMapData {
  const {
    places,
    articles,
    claims,
    excerpts: _excerpts,
    circumstances: _circumstances,
    sources: _sources,
    changes: _changes,
    releases: _releases,
    routes: _routes,
    findings: _findings,
    ...rest
  } = dataset;
  // Nobody asks for a place that no record speaks of.
  const spokenOf = placesWithParents(dataset);
  return {
    ...rest,
    places: places
      .filter(({ id }) => spokenOf.has(id))
      .map(
        ({
          disputed: _disputed,
          geonames: _geonames,
          wikidata: _wikidata,
          anchorBasis: _anchorBasis,
          ...outline
        }): PlaceOutline => outline,
      ),
    articles: articles.map(
      ({
        titleBasis: _basis,
        sources: _voices,
        disclaimers: _disclaimers,
        corrections: _corrections,
        textHash: _hash,
        coverage: _coverage,
        published: { how: _how, ...published },
        ...outline
      }): ArticleOutline => ({ ...outline, description: outline.title === null ? outline.description : '', published }),
    ),
    claims: claims.map(
      ({
        excerpts: _excerpts,
        speaker: _speaker,
        notes: _notes,
        marks: _marks,
        details,
        contradicts: _contradicts,
        differs: _differs,
        quantity,
        period: { basis: _basis, ...period },
        ...claim
      }): ClaimOutline => ({
        ...claim,
        quantity: quantity && quantityOf(quantity),
        period,
        drawnOfEvent: claim.drawnOfEvent && {},
        origin: endOf(claim.origin),
        via: claim.via.map(endOf),
        destinations: claim.destinations.map(endOf),
        ...(details?.others && { details: { others: details.others } }),
      }),
    ),
  };
}

function quantityOf({ text: _text, ...quantity }: PrintedQuantity): Quantity {
  return quantity;
}

function endOf({ place, examples, parts }: End): End {
  return { place, examples, ...(parts && { parts }) };
}
