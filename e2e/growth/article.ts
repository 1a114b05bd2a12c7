import type { Topic } from '../../src/core/model/vocabulary.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Movement, type Told, toldMovement, toldTotal } from './claim.ts';
import { inventedOutlet, type Outlet } from './outlets.ts';
import { remark } from './remarks.ts';
import { type Day, dayInWords, dayOf, isoDay } from './time.ts';

/** An invented article: its text, and the record of it in the form of `data/articles/`. */
export interface InventedArticle {
  readonly id: string;
  readonly outlet: Outlet;
  readonly source: SourceEntry;
  /** Sentences; the first is number 1 of the record. */
  readonly sentences: readonly string[];
  readonly article: object;
  readonly excerpts: readonly ExcerptEntry[];
  readonly claims: readonly ClaimEntry[];
  readonly circumstances: readonly CircumstanceEntry[];
  readonly nothing: readonly NothingEntry[];
}

export interface SourceEntry {
  readonly id: string;
  readonly label: string;
  readonly why: string;
}

export interface ClaimEntry extends Movement {
  readonly id: string;
  readonly excerpts: readonly string[];
  readonly speaker: readonly string[];
  readonly source?: string;
  readonly part_of?: string;
  readonly same_event_as?: readonly string[];
  readonly drawn_of_event?: string;
  readonly contradicts?: readonly string[];
  readonly differs?: readonly string[];
  readonly notes?: readonly string[];
}

interface ExcerptEntry {
  readonly id: string;
  readonly sentences: readonly number[];
  readonly exact: string;
}

export interface CircumstanceEntry {
  readonly id: string;
  readonly topic: Topic;
  readonly text: string;
  readonly sentences: readonly number[];
  readonly claims: readonly string[];
  readonly differs?: readonly string[];
  readonly speaker: readonly string[];
}

interface NothingEntry {
  readonly sentences: readonly number[];
  readonly why: string;
}

const SHARES = { total: 0.3, voice: 0.6, sourced: 0.85, circumstance: 0.6, note: 0.35 };

/** Article `number`, counted from 1. It is the same in a short series as in a long one. */
export function inventedArticle(seed: number, number: number): InventedArticle {
  const chance = chanceOf(seed, number);
  const outlet = inventedOutlet(chance, number);
  const published = dayOf(chance);
  const id = `${outlet.id}-${String(number).padStart(4, '0')}`;
  const source = {
    id: `${id}-source`,
    label: `an invented voice of the ${outlet.name}, number ${number}`,
    why: `It was invented; no text but the ${outlet.name}’s number ${number}, which is invented too, names it.`,
  };
  const sentences = [`This was invented for the ${outlet.name} of ${dayInWords(published)}.`];
  const [excerpts, claims, circumstances]: [ExcerptEntry[], ClaimEntry[], CircumstanceEntry[]] = [[], [], []];
  const nothing: NothingEntry[] = [{ sentences: [1], why: 'The line names the invented paper and its day.' }];
  for (const [at, told] of movementsOf(chance, published).entries()) {
    const voice = chance.odds(SHARES.voice) ? chance.pick(VOICES) : null;
    const exact = `${voice === null ? chance.pick(LEADS) : `According to ${voice},`} ${told.clause}.`;
    sentences.push(exact);
    const excerpt = { id: `sentence-${sentences.length}`, sentences: [sentences.length], exact };
    excerpts.push(excerpt);
    const claim = {
      id: `${told.movement.direction}-${at + 1}`,
      excerpts: [excerpt.id],
      ...told.movement,
      speaker: voice === null ? [] : [voice],
      // The first always, so that no source is left without a claim.
      ...(at === 0 || chance.odds(SHARES.sourced) ? { source: source.id } : {}),
      ...(isPartOf(claims[0], told.movement) ? { part_of: claims[0].id } : {}),
      ...(chance.odds(SHARES.note) ? { notes: ['Both the sentence and this note on it were invented.'] } : {}),
    };
    claims.push(claim);
    for (let more = chance.whole(2, 3); more > 0; more -= 1) {
      const { sentence, topic, retold } = remark(chance);
      const where = [sentences.push(sentence)];
      if (chance.odds(SHARES.circumstance)) {
        const about = { topic, text: retold, sentences: where, claims: [claim.id], speaker: [] };
        circumstances.push({ id: `${topic}-${where[0]}`.replace('_', '-'), ...about });
      } else nothing.push({ sentences: where, why: 'An invented remark that fills the text.' });
    }
  }
  const article = articleEntry({ id, number, outlet, published });
  return { id, outlet, source, sentences, article, excerpts, claims, circumstances, nothing };
}

const VOICES = [
  'an invented welder',
  'a cook who does not exist',
  'a made-up clerk of no office',
  'an imagined bus driver',
  'a fictional teacher and a fictional tailor',
] as const;
const LEADS = ['The invented paper has it that', 'In this made-up report', 'The story goes that'] as const;

/** About ten. */
function movementsOf(chance: Chance, published: Day): readonly Told[] {
  const total = chance.odds(SHARES.total) ? [toldTotal(chance, published)] : [];
  const others = Array.from({ length: chance.whole(8, 12) - total.length }, () => toldMovement(chance, published));
  return [...total, ...others];
}

/** Whether a movement is a part of the plan for all countries that the article begins with. */
function isPartOf(first: ClaimEntry | undefined, { direction, status }: Movement): first is ClaimEntry {
  const planned = first?.destinations[0]?.place === 'abroad' && first.quantity?.value === 90_000;
  return planned && direction === 'dispatch' && status === 'planned';
}

interface Heading {
  readonly id: string;
  readonly number: number;
  readonly outlet: Outlet;
  readonly published: Day;
}

function articleEntry({ id, number, outlet, published }: Heading): object {
  const when = isoDay(published);
  return {
    id,
    publisher: outlet.id,
    carrier: null,
    title: `Invented report ${number}`,
    title_basis: 'It was invented with the text.',
    description: `An invented report of the ${outlet.name} on workers abroad, number ${number}`,
    authors: [`Nobody Invented ${number}`],
    translators: [],
    editors: [],
    language: 'en',
    address: `${outlet.address}reports/${number}`,
    archived: null,
    retrieved: null,
    published: {
      when,
      earliest: when,
      latest: when,
      basis: 'stated_in_text',
      how: 'The invented text begins with it.',
    },
    sources: [`an invented voice of the ${outlet.name}`],
    disclaimers: ['Everything in this article was invented to see how the atlas grows.'],
    corrections: [],
  };
}
