import { articleCount, claimCount } from './counts.ts';
import { number, plural } from './language.ts';

/** The head of the page that says how the atlas is made, and what the present records leave open. */

export function methodInShort({ atlas }: { atlas: string }): string {
  return `How ${atlas} reads articles, what it never does with figures, how a quotation can be checked, which borders it draws, what is not known, and on what terms it may be used.`;
}

export function whatTheAtlasShows({ atlas }: { atlas: string }): string {
  return `${atlas} shows what has been reported of North Korean workers abroad, line by line, and nothing that has not.`;
}

export const METHOD_PARTS = {
  reading: 'How the articles are read',
  figures: 'Figures and widths',
  seals: 'Dates, positions and seals',
  'not-known': 'What is not known',
  'not-done': 'What the atlas does not do',
  borders: 'Places and borders',
  coverage: 'How much of each article is accounted for',
  corrections: 'How to correct it',
  licences: 'Licences',
  credits: 'Credits',
};

export function atlasHolds({ claims, articles }: { claims: number; articles: number }): string {
  return `How many North Koreans work abroad is not known, and this atlas does not estimate it. It holds ${claimCount(claims)} from ${articleCount(articles)}; what other articles report is not in it. A country without a line is one that these articles do not name, and not one without workers.`;
}

/** `of` is how many there are. */
interface Share {
  claims: number;
  of: number;
}

export function claimsWithoutProvince({ claims, of }: Share): string {
  return `${number(claims)} of ${number(of)} claims name no province that the workers are from.`;
}

/** A number for each group is no number of people in all: of `ofGroups` more claims there is no other. */
export function claimsWithoutNumber({ claims, of, ofGroups }: Share & { ofGroups: number }): string {
  const without = `${number(claims)} of ${number(of)} claims give no number of people, or only a word such as “many”`;
  if (ofGroups === 0) return `${without}.`;
  const give = plural(ofGroups, { one: 'gives', other: 'give' });
  return `${without}; ${number(ofGroups)} more ${give} only a number for each group or enterprise.`;
}

export function claimsWithoutTime({ claims, of }: Share): string {
  return `${number(claims)} of ${number(of)} claims give no time.`;
}

export function claimsNotDrawn({ claims, of }: Share): string {
  return `${number(claims)} of ${number(of)} claims cannot be drawn, or are drawn by another claim; all of them are listed.`;
}

export function articlesOfInferredDate({ articles, of }: { articles: number; of: number }): string {
  return `${number(articles)} of ${number(of)} articles have a publication date that had to be concluded.`;
}

export function articlesWithoutTitle({ articles, of }: { articles: number; of: number }): string {
  return `No title is known of ${number(articles)} of ${articleCount(of)}.`;
}

export const SOURCES_ARE_UNNAMED =
  'Many sources are unnamed and say what they heard from others. Nothing here makes their words firmer.';
