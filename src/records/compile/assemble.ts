import type { Article, Excerpt, Translation } from '../../core/model/article.ts';
import type { Amount, Circumstance } from '../../core/model/circumstance.ts';
import { withCorrections } from '../../core/model/corrections.ts';
import type {
  AgencyId,
  ArticleId,
  CircumstanceId,
  ClaimId,
  ExcerptId,
  PlaceId,
  PublisherId,
  SectorId,
  SourceId,
} from '../../core/model/ids.ts';
import type { Imprint } from '../../core/model/imprint.ts';
import type { Disputed, Place } from '../../core/model/place.ts';
import { remembered } from '../../core/model/remembered.ts';
import { routesOf } from '../../core/model/route.ts';
import type { Content } from '../release/release-of.ts';
import { assembleClaim } from './assemble-claim.ts';
import { lengthsOf } from './assemble-details.ts';
import { fullId } from './checks/ids-resolve.ts';
import { coverageOf } from './coverage.ts';
import { perRecord } from './per-record.ts';
import type { ArticleRecord, Project, Registers } from './project.ts';
import type { RawAmount, RawExcerpt } from './record-schema.ts';
import type { RawPlace } from './register-schema.ts';
import { spanOf } from './seal.ts';
import type { Seals } from './seals-file.ts';

/** What a project that passed every check says. Records by file name; what is in them, in their own order. */
export function assemble({ registers, records }: Project): Content {
  const ofRecords = records.map((record) => partsOf(record, registers));
  const claims = withCorrections(ofRecords.flatMap((parts) => parts.claims));
  return {
    ...ofRegisters(registers),
    articles: ofRecords.flatMap((parts) => parts.articles),
    excerpts: ofRecords.flatMap((parts) => parts.excerpts),
    claims,
    circumstances: ofRecords.flatMap((parts) => parts.circumstances),
    routes: routesOf(claims),
  };
}

const REGISTERS = new WeakMap<Registers, ReturnType<typeof assembleRegisters>>();

function ofRegisters(registers: Registers) {
  return remembered(REGISTERS, registers, () => assembleRegisters(registers));
}

function assembleRegisters(registers: Registers) {
  return {
    imprint: imprintOf(registers),
    publishers: (registers.publishers ?? []).map(({ value }) => ({ ...value, id: value.id as PublisherId })),
    agencies: (registers.agencies ?? []).map(({ value }) => ({ ...value, id: value.id as AgencyId })),
    sources: (registers.sources ?? []).map(({ value }) => ({ ...value, id: value.id as SourceId })),
    sectors: (registers.sectors ?? []).map(({ value: { id, label } }) => ({ id: id as SectorId, label })),
    places: (registers.places ?? []).map(({ value }) => placeOf(value, registers)),
  };
}

/** What one record says. The claims of an article without seals are known, and nothing else of it is. */
const partsOf = perRecord((record, registers) => {
  const spelled = remembered(
    SPELLED,
    registers,
    () => new Map(registers.places?.map(({ value }) => [value.id, value])),
  );
  const seals = record.article && record.seals;
  return {
    articles: seals ? articleOf(record, seals) : [],
    excerpts: seals ? excerptsOf(record, seals) : [],
    claims: record.claims.map(({ value }) => assembleClaim(value, record, spelled)),
    circumstances: seals ? circumstancesOf(record, seals) : [],
  };
});

const SPELLED = new WeakMap<Registers, ReadonlyMap<string, RawPlace>>();

function imprintOf({ imprint }: Registers): Imprint {
  if (!imprint) throw new Error('data/atlas.yaml was not read.');
  const { headline: _headline, deck: _deck, ...own } = imprint.value;
  return own;
}

function placeOf(place: RawPlace, { anchors }: Registers): Place {
  const computed = place.anchor === 'computed' ? (anchors?.get(place.id) ?? null) : null;
  const at = place.anchor === 'computed' ? computed : place.anchor;
  return {
    id: place.id as PlaceId,
    kind: place.kind,
    names: place.names,
    spellings: place.spellings,
    ...(place.disputed && { disputed: disputedOf(place.disputed) }),
    parent: place.parent as PlaceId | null,
    iso: place.iso,
    geonames: place.geonames,
    wikidata: place.wikidata,
    members: place.members,
    anchor: at === null ? null : [at.lng, at.lat],
    anchorBasis: place.anchor_basis ?? computed?.basis ?? '',
  };
}

function disputedOf({
  administered_by,
  claimed_by,
  said_by,
  since,
  address,
}: NonNullable<RawPlace['disputed']>): Disputed {
  return {
    administeredBy: administered_by as PlaceId,
    claimedBy: claimed_by as PlaceId[],
    saidBy: said_by,
    since,
    address,
  };
}

function articleOf(record: ArticleRecord, seals: Seals): Article[] {
  if (!record.article) return [];
  const { title_basis, title_en, headline: _headline, ...article } = record.article.value;
  return [
    {
      ...article,
      id: article.id as ArticleId,
      publisher: article.publisher as PublisherId,
      carrier: article.carrier as PublisherId | null,
      ...(title_en !== null && { titleEn: title_en }),
      titleBasis: title_basis,
      textHash: seals.text,
      coverage: coverageOf(record, seals),
    },
  ];
}

function excerptsOf(record: ArticleRecord, seals: Seals): Excerpt[] {
  return record.excerpts.flatMap(({ value }) => {
    const sealed = seals.excerpts[value.id];
    const at = spanOf(value.sentences, seals.sentences);
    if (!sealed || typeof at === 'string') return [];
    const breaks = breaksOf(at, seals);
    return {
      id: fullId(value.id, record) as ExcerptId,
      article: record.id as ArticleId,
      exact: value.exact,
      prefix: sealed.prefix,
      suffix: sealed.suffix,
      at,
      paragraph: seals.sentences.find(({ n }) => n === value.sentences[0])?.paragraph ?? 1,
      ...(breaks.length > 0 && { breaks }),
      before: value.before,
      after: value.after,
      translation: value.translation && translationOf(value.translation),
      seal: sealed.seal,
    };
  });
}

function translationOf({ text, by, words }: NonNullable<RawExcerpt['translation']>): Translation {
  return { text, by, ...(words.length > 0 && { words }) };
}

/** Where paragraphs begin within a span of the text, counted from its start. */
function breaksOf([start, end]: readonly [number, number], { sentences }: Seals): number[] {
  return sentences.flatMap(({ at, paragraph }, index) => {
    const isFirst = sentences[index - 1]?.paragraph !== paragraph;
    return isFirst && at[0] > start && at[0] < end ? [at[0] - start] : [];
  });
}

function circumstancesOf(record: ArticleRecord, seals: Seals): Circumstance[] {
  return record.circumstances.map(({ value }) => {
    const sentences = seals.sentences.filter(({ n }) => value.sentences.includes(n));
    return {
      id: fullId(value.id, record) as CircumstanceId,
      article: record.id as ArticleId,
      topic: value.topic,
      ...(value.stance !== 'affirms' && { stance: value.stance }),
      text: value.text,
      sentences: value.sentences,
      paragraphs: [...new Set(sentences.map(({ paragraph }) => paragraph))],
      seals: sentences.map(({ seal }) => seal),
      claims: value.claims.map((id) => fullId(id, record) as ClaimId),
      places: value.places as PlaceId[],
      agencies: value.agencies as AgencyId[],
      contradicts: value.contradicts.map((id) => fullId(id, record) as CircumstanceId),
      differs: value.differs.map((id) => fullId(id, record) as CircumstanceId),
      speaker: value.speaker,
      amounts: value.amounts.flatMap(amountOf),
      ...(value.lengths.length > 0 && { lengths: lengthsOf(value.lengths) }),
      notes: value.notes,
    };
  });
}

function amountOf({ value, low, high, currency, per, text, converted }: RawAmount): Amount[] {
  const from = value ?? low;
  const to = value ?? high;
  return from === undefined || to === undefined ? [] : [{ low: from, high: to, currency, per, text, converted }];
}
