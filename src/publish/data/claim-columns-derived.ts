import { routeTitle } from '#words/routes.ts';
import type { Claim } from '../../core/model/claim.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { parseEdtf } from '../../core/model/edtf.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { PERIOD_SUBJECTS, SEXES, STANCES } from '../../core/model/record-values.ts';
import { type Route, routeIdOf } from '../../core/model/route.ts';
import { countSources } from '../../core/model/source-count.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Column } from './table.ts';

/** Holds the position of a place without an identifier in a list of others, so that lists beside each other keep step. */
const NONE = 'none';

/** What follows from the rest, for whoever has only this table. */
export const DERIVED_CLAIM_COLUMNS: readonly Column<Claim>[] = [
  {
    name: 'origin_inferred',
    type: 'string',
    about: 'How the origin was inferred, where the excerpt does not name it.',
    value: ({ origin }) => origin.inferred,
  },
  {
    name: 'destination_inferred',
    type: 'list',
    about: 'How destinations were inferred, where the excerpt does not name them.',
    value: ({ destinations }) => destinations.map((end) => end.inferred).filter((how) => how !== null),
  },
  {
    name: 'origin_iso',
    type: 'string',
    about: 'ISO 3166-1 alpha-2 or 3166-2 code of the origin.',
    value: ({ origin }, { place }) => place(origin.place).iso,
  },
  {
    name: 'origin_geonames',
    type: 'integer',
    about: 'Number of the origin in GeoNames.',
    value: ({ origin }, { place }) => place(origin.place).geonames,
  },
  {
    name: 'origin_wikidata',
    type: 'string',
    about: 'Item of the origin in Wikidata.',
    value: ({ origin }, { place }) => place(origin.place).wikidata,
  },
  destinationColumn('iso', 'ISO 3166-1 alpha-2 or 3166-2 codes'),
  destinationColumn('geonames', 'Numbers in GeoNames'),
  destinationColumn('wikidata', 'Items in Wikidata'),
  {
    name: 'period_of',
    type: 'string',
    required: true,
    oneOf: PERIOD_SUBJECTS,
    about: 'Whether the period is when people move, or only when the movement was reported.',
    value: ({ period }) => period.of,
  },
  {
    name: 'period_earliest',
    type: 'date',
    about:
      'The first day that the period may mean; of a set of dates that of the first. Empty where it is open or not given.',
    value: ({ period }) => (period.when === null ? null : (parseEdtf(period.when)?.earliest ?? null)),
  },
  {
    name: 'period_latest',
    type: 'date',
    about: 'The last day that the period may mean; of a set of dates that of the last.',
    value: ({ period }) => (period.when === null ? null : (parseEdtf(period.when)?.latest ?? null)),
  },
  {
    name: 'profile_sex',
    type: 'string',
    oneOf: SEXES,
    about: 'Sex of the group as the article puts it.',
    value: ({ profile }) => profile?.sex ?? null,
  },
  {
    name: 'agency_names',
    type: 'list',
    about: 'English names of the agencies, in the same order.',
    value: ({ agencies }, { agency }) => agencies.map((each) => agency(each.agency).names.en),
  },
  {
    name: 'agency_roles',
    type: 'list',
    about: 'What each agency does, in the same order.',
    value: ({ agencies }) => agencies.map(({ role }) => role),
  },
  {
    name: 'source_id',
    type: 'string',
    about: 'Who knew it first, as the editor has set it: claims with the same source count as one. Empty: not set.',
    value: ({ source }) => source,
  },
  {
    name: 'contradicts',
    type: 'list',
    about: 'Claims that this one contradicts: both cannot hold for everybody.',
    value: ({ contradicts }) => contradicts,
  },
  { name: 'refines', type: 'list', about: 'Claims that this one makes more exact.', value: ({ refines }) => refines },
  {
    name: 'replaces',
    type: 'list',
    about: 'Claims that this one takes the place of.',
    value: ({ replaces }) => replaces,
  },
  {
    name: 'why_not_drawn',
    type: 'string',
    oneOf: ['place_not_named', 'parts_drawn', 'not_affirmed', 'replaced', 'told_elsewhere'],
    about: 'Why the claim has no line or mark of its own.',
    value: (claim, evidence) => whyUndrawn(claim, evidence),
  },
  {
    name: 'excerpt_translation',
    type: 'list',
    about: 'Translations of excerpts that are not in English, by whom is told on the claim’s page.',
    value: ({ excerpts }, { excerpt }) =>
      excerpts.map((id) => excerpt(id).translation?.text ?? null).filter((text) => text !== null),
  },
  {
    name: 'publisher',
    type: 'string',
    required: true,
    about: 'Who published the article.',
    value: ({ article: id }, { article, publisher }) => publisher(article(id).publisher).name,
  },
  {
    name: 'article_address',
    type: 'string',
    required: true,
    about: 'The page that the article was read on.',
    value: ({ article: id }, { article }) => article(id).address,
  },
  {
    name: 'route_title',
    type: 'string',
    required: true,
    about:
      'The route in words; where no claim of it holds, with what became of it: “denied”, “none found”, “corrected”.',
    value: (claim, evidence) => routeTitle(routeOf(claim, evidence), evidence),
  },
  {
    name: 'route_claims',
    type: 'integer',
    required: true,
    about:
      'How many claims of this table the route has, denials and findings of none among them. The figures of a route must not be added.',
    value: (claim, evidence) => routeOf(claim, evidence).claims.length,
  },
  {
    name: 'route_articles',
    type: 'integer',
    required: true,
    about: 'How many articles affirm it. One that only denies it, or tells that none were found, is not counted.',
    value: (claim, evidence) => countSources(evidence.claimsOf(routeOf(claim, evidence))).articles.length,
  },
  {
    name: 'route_sources',
    type: 'integer',
    about:
      'How many sources affirm it, at least: no text shows that a source of several articles is one person. An article’s own voice is none, and who only denies it or found none is not counted. Empty as soon as one claim that affirms the route has none set.',
    value: (claim, evidence) => countSources(evidence.claimsOf(routeOf(claim, evidence))).sources?.length ?? null,
  },
  {
    name: 'release',
    type: 'string',
    required: true,
    about: 'The release of the atlas that the row is of.',
    value: (_claim, { mapData }) => mapData.release.id,
  },
  {
    name: 'page',
    type: 'string',
    required: true,
    about: 'The claim’s page.',
    value: (claim, { mapData }) => `${mapData.imprint.address}${pageAddress({ kind: 'claim', id: claim.id })}`,
  },
  {
    name: 'drawn_of_event',
    type: 'string',
    about: 'Why this one of several reports of an event is drawn, as the editor has chosen. Empty: not chosen.',
    value: ({ drawnOfEvent }) => drawnOfEvent?.why ?? null,
  },
  {
    name: 'differs',
    type: 'list',
    about: 'Claims that say something else, which can hold as well.',
    value: ({ differs }) => differs,
  },
  {
    name: 'stance',
    type: 'string',
    required: true,
    oneOf: STANCES,
    about:
      'Whether the text says, denies, or finds none of what the row describes. The figure of a denial is what is denied: nobody is counted by it.',
    value: ({ stance = 'affirms' }) => stance,
  },
  {
    name: 'denies',
    type: 'list',
    about: 'Claims that a denial denies.',
    value: ({ denies = [] }) => denies,
  },
  {
    name: 'quantity_end_words',
    type: 'string',
    about:
      'Of a range with a number at one end, “several thousand to 10,000”, the printed words at the other, written small. They stand for the end whose column is empty, and no number is made of them.',
    value: ({ quantity }) => quantity?.lowWords ?? quantity?.highWords ?? null,
  },
];

function destinationColumn(key: 'iso' | 'geonames' | 'wikidata', words: string): Column<Claim> {
  return {
    name: `destination_${key}`,
    type: 'list',
    about: `${words} of the destinations, in their order. Empty where no destination has one; where only some have, “${NONE}” holds the position of the others.`,
    value: ({ destinations }, { place }) => {
      const codes = destinations.map((end) => place(end.place)[key]);
      return codes.every((code) => code === null) ? [] : codes.map((code) => String(code ?? NONE));
    },
  };
}

/** The route that a claim is listed under. */
export function routeOf(claim: Claim, { route }: Evidence): Route {
  return route(routeIdOf(claim));
}
