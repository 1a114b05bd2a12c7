import { MARK_MEANINGS } from '#words/legend-marks.ts';
import { methodNote } from '#words/method-note.ts';
import { ALL_ROUTES, asSentence, releaseInWords, SOME_ROUTES } from '#words/pack.ts';
import { placeWords } from '#words/places.ts';
import { routesOfPlace, routeTitle } from '#words/routes.ts';
import { citationOf, FORMATS } from '../../core/cite/citation.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import type { Release } from '../../core/model/release.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { type FindsWords, isOpen, NO_FILTER } from '../../core/view/filter.ts';
import { encodeView } from '../../core/view/hash.ts';
import type { View } from '../../core/view/view.ts';
import { showingWords } from '../../ui/showing-line.tsx';
import { circumstancesIn } from './circumstances.ts';
import { filterWords, viewWords } from './filter-words.ts';
import type { Pack, PackLegend, PackMap, PackRelease } from './pack.ts';
import { quotationsOf } from './quotations.ts';
import { routesIn } from './routes.ts';
import { isSelected, legendSentences, selectionOf } from './selection.ts';
import { sourcesIn } from './sources.ts';

export interface PackRequest {
  /** The whole atlas with its long texts. */
  readonly evidence: Evidence;
  /** What the view's filter lets pass. */
  readonly shown: Lookup;
  readonly view: View;
  readonly finds: FindsWords;
  /** Address of the map's page, with no hash. */
  readonly base: string;
  /** Pictures of what is selected and nothing else. */
  readonly maps: readonly PackMap[];
  readonly credits: readonly string[];
}

/** The evidence for what a view shows: for the route or place that is picked, else for all that the filter lets pass. */
export function packOf({ evidence, shown, view, finds, base, maps, credits }: PackRequest): Pack {
  const { imprint, release } = evidence.dataset;
  const { claims, routes } = selectionOf(shown, view.focus);
  const ids = new Set(claims.map(({ id }) => id));
  const selected = evidenceIn({
    ...evidence.dataset,
    claims: evidence.dataset.claims.filter(({ id }) => ids.has(id)),
    routes,
  });
  const quotations = quotationsOf({ evidence, selected, shown, rule: view.widthRule, base });
  const hash = encodeView(view);
  const text = FORMATS.find(({ id }) => id === 'text');
  return {
    atlas: imprint.name,
    publisher: imprint.publisher,
    title: titleOf(view, evidence),
    // What a period leaves out is left out of all that the filter shows, not of one route.
    showing: asSentence(
      showingWords(
        evidence,
        claims.length === evidence.mapData.claims.length ? evidence : selected,
        isSelected(view.focus) ? NO_FILTER : view.filter,
        finds,
      ),
    ),
    filter: filterWords(view.filter, evidence),
    release: releaseOf(release),
    maps,
    legend: legendIn(maps, selected, evidence, view),
    routes: routesIn({ selected, shown, rule: view.widthRule, quotations, base }),
    quotations,
    circumstances: circumstancesIn({ evidence, selected, focus: view.focus, base }),
    sources: sourcesIn(quotations, selected),
    method: methodNote({ atlas: imprint.name, corrections: imprint.corrections }),
    citation:
      text?.write(citationOf({ kind: 'view', hash, words: viewWords(view, evidence) }, evidence, base)).trim() ?? '',
    licence: { name: imprint.licence.name, address: imprint.licence.address },
    credits,
    link: hash === '' ? base : `${base}#${hash}`,
  };
}

function titleOf({ focus, filter }: View, evidence: Evidence): string {
  if (focus.kind === 'route') return routeTitle(evidence.route(focus.id), evidence);
  if (focus.kind === 'place') return routesOfPlace(placeWords(evidence.place(focus.id)));
  return isOpen(filter) ? ALL_ROUTES : SOME_ROUTES;
}

function releaseOf(release: Release): PackRelease {
  return { id: release.id, date: release.date, words: releaseInWords(release) };
}

function legendIn([map]: readonly PackMap[], selected: Evidence, whole: Lookup, view: View): PackLegend {
  if (!map) return { sentences: [], stages: [], directions: [], widths: false, thinForm: false, marks: [] };
  const legend = legendOf(map.scene, selected, whole, view.widthRule);
  const { stages, directions, widths, thinForm, marks } = legend;
  const sentences = map.scene.arcs.length === 0 ? [] : [...legendSentences(legend, view.focus), legend.patterns];
  return {
    sentences: [...sentences, ...marks.map((kind) => MARK_MEANINGS[kind])],
    stages,
    directions,
    widths,
    thinForm,
    marks,
  };
}
