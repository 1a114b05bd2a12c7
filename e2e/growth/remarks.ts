import type { Topic } from '../../src/core/model/vocabulary.ts';
import type { Chance } from './chance.ts';

/** A sentence that tells of no movement, and what a record says of it. */
export interface Remark {
  readonly sentence: string;
  readonly topic: Topic;
  /** In other words than the sentence. */
  readonly retold: string;
}

/** The beginning of a sentence, what it is about, and the same thing retold. */
const BEGINNINGS = [
  ['Soup is ladled out twice a day in the hall', 'conditions', 'Meals come two times daily'],
  ['The sleeping rooms hold ten bunks and a stove', 'conditions', 'Ten share a heated room'],
  ['A drawer in the office holds everyone’s papers', 'documents', 'Somebody else keeps the papers'],
  ['Letters are opened before they are handed on', 'surveillance', 'The post is read'],
  ['Two by two is the rule for a walk to the shop', 'surveillance', 'Nobody walks alone'],
  ['The pay is noted in a green book and seldom seen', 'wages', 'Earnings are booked rather than handed over'],
  ['A third of the money goes into a shared box', 'wages', 'Part of the earnings is pooled'],
  ['Whoever limps is sent away at the first look', 'exclusions', 'The lame are turned down'],
  ['A neighbour has to vouch for each name on the sheet', 'criteria', 'Candidates need a guarantor'],
  ['The stamp takes three signatures and a long morning', 'procedure', 'The paper passes three desks'],
  ['Carp and cigarettes are known to speed things up', 'bribes', 'Presents shorten the wait'],
  ['Grandmothers mind the children meanwhile', 'families', 'Relatives look after the young'],
  ['Songs are practised in the yard on Tuesdays', 'training', 'There are weekly rehearsals'],
  ['After three winters another group takes the bunks', 'rotation', 'Crews change every third year'],
  ['Most would go for the sake of a sewing machine', 'motives', 'Many hope to buy equipment'],
] as const satisfies readonly (readonly [string, Topic, string])[];

const ENDINGS = [
  'and nobody in the made-up canteen thought that odd',
  'as an imagined cook told the paper over tea',
  'which the fictional foreman would neither confirm nor deny',
  'though the invented rule book has a page torn out there',
  'and so it has been in this story since the first snow',
  'or so it is told by somebody who exists only here',
] as const;

export function remark(chance: Chance): Remark {
  const [beginning, topic, retold] = chance.pick(BEGINNINGS);
  return {
    sentence: `${beginning}, ${chance.pick(ENDINGS)}.`,
    topic,
    retold: `${retold}, in this invented account.`,
  };
}
