import type { Status } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';

/** How articles are read and what becomes of figures, dates and quotations, for the page on the method. */

export function whatBecomesOfSentences() {
  return pieces`Somebody reads an article sentence by sentence. What a sentence says of one group of people who are to be sent, are being chosen, have left, are to come back, have fled or are there already becomes a ${slot('term', 'claim')}. What it reports besides (wages, bribes, papers, surveillance) becomes a ${slot('term', 'circumstance')}, told in our words. What is neither is listed with the reason. Claims with the same origin, destinations and direction are a ${slot('term', 'route')}, and each line on the map is the drawing of a route.`;
}

export const READING_RULES = {
  silence: 'The text decides. Where it is silent, the record is silent and the page says “not stated”.',
  origins:
    'An origin is the home of the workers. Where a source lives, where an order was given and where people were examined is none. Most reports name no province: their lines begin at a ring off the coast, never in Pyongyang.',
  examples: 'A city after “such as” is an example. It is marked as one and stands for no more.',
  transit: 'A place where people only pass through is no destination.',
  groups: 'What was said of one group is said of that group: a trade, a wage or a document does not rub off on others.',
  hearsay: 'Hearsay keeps every link: who said it, to whom, and who printed it.',
  headlines: 'Headlines, captions and pictures prove nothing.',
  events: 'An event that is told twice is one event. Two articles that rest on one source are one source.',
  contradictions: 'Contradictions are kept, with equal weight, and no middle is made of them.',
  denials:
    'A denial, and a search that found none, are claims like others. They stand in the list and in the data, counted apart: whoever denies a thing is no source for it. Nothing is drawn of them, and their figures count nobody.',
  conclusions: 'What is concluded and not printed says so, and from what.',
  safety: 'Details that would make a worker or a source easier to find are left out, even where they are printed.',
};

export const HOW_FAR_A_MOVEMENT_IS =
  'How far a movement has got is told in six words, and each has a pattern on the map.';

/** What the legend says of a status in one sentence, as a term and what it means. */
export const STATUS_DEFINITIONS: Readonly<Record<Status, { readonly term: string; readonly meaning: string }>> = {
  planned: { term: 'Planned', meaning: 'announced or intended, nobody reported to have moved.' },
  selecting: { term: 'Being selected', meaning: 'people are being recruited or screened.' },
  chosen: { term: 'Chosen', meaning: 'people are chosen and about to leave.' },
  under_way: { term: 'Under way', meaning: 'people are reported to be moving.' },
  completed: { term: 'Completed', meaning: 'people are reported to have moved.' },
  not_realised: { term: 'Not realised', meaning: 'considered and dropped, or blocked.' },
};

export const FIGURES_ARE_NEVER_ADDED =
  'Figures are never added, averaged, divided or filled in, because reports count different things: a quota, people in selection, people who have left, the size of one group. A plan is not people seen to leave. People who await an interview under a plan are some of those whom the plan counts. One figure for two countries stays one figure, and its line forks. So many to a group is not multiplied by anything.';

export const FIGURE_RULES = {
  width:
    'A line’s width is one figure that was printed: the largest single one, unless you choose the latest, the lowest or the highest. What is planned and what is said to have happened are two lines. So are two reports of the same, where their figures differ by 3,000 or more. The page names the claim that each comes from.',
  scale:
    'The scale is the same on every map: 1,000 people are 1 pixel wide, 24,000 people 24. Nothing is drawn narrower than 2 pixels. A picture may be larger as a whole, lines and letters alike.',
  ranges: 'A range has two edges, one for its lower and one for its higher end, where it is wide enough to show both.',
  thin: 'The thinnest line stands for 2,000 people or fewer, or for no figure at all. It does not mean few.',
  claims: 'You may also let the width be the number of claims. It then says nothing of how many people.',
  totals: 'A total whose parts are drawn is listed and not drawn, so that nobody is shown twice.',
  qualifiers: 'The figure that is printed keeps its word: “about”, “up to”, “more than”. None is added for caution.',
};

export const HOW_DATES_ARE_WRITTEN =
  'A date is written only as precisely as it is known, and each article’s page says how it is known: printed in the text, part of the address, given by somebody else, or concluded by us. “Last month” is counted from the article’s own date, not from the day on which it was read. Whether a period is that of the movement or only that of the report is told apart.';

export function howQuotationsAreSealed() {
  return pieces`The articles belong to their publishers, and their texts are not here. What is here makes every quotation verifiable all the same. White space in a text counts as one space; its sentences are numbered, and each quotation has its place in the text. A ${slot('term', 'seal')} is a hash (SHA-256) over three things: the hash of the whole text, the place of the words in it, and the words. Whoever has the same text can compute it again; a changed word, a moved quotation or another version of the text gives another seal. The site is not built if a quotation differs by one character from the text that was sealed. If a publisher changes a page, a quotation may no longer be found there: the link then opens at the top of the page, and the check of the records against the text says “Passage not found”. No similar passage is put in its place.`;
}

export const HOW_MUCH_IS_QUOTED =
  'About a third of a text is quoted, and never more than half. The rest is told in our words, with the number of its paragraph.';

export const NEVER_DONE = {
  truth: 'It does not say that a report is true. It says who reported what, when, and in which words.',
  scores: 'It gives no scores and no grades of sources.',
  ways: 'It shows no way of travel. A line joins where people are said to come from and to go to.',
  accusations:
    'It accuses nobody. Where people are reported to have been sent after a date set by a resolution of the United Nations, it says “said to have been sent after”, or “reported after” where no time of the movement is known.',
  gaps: 'It does not fill a gap from another article, a neighbouring year or common sense.',
  tracking: 'It does not follow its readers: it sets no cookies, counts nothing and loads nothing from elsewhere.',
};
