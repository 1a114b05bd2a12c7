import type { Question } from '../../model/not-stated.ts';

/** What is not recorded of a claim, as questions inside a sentence. */
export const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  from_province: 'from which province',
  via_country: 'by way of which country',
  to_province: 'to which province',
  to_country: 'to which country',
  countries_of_region: 'which countries of the region',
  division: 'how the figure divides between the countries',
  how_many: 'how many',
  groups: 'how many groups',
  enterprises: 'how many enterprises',
  when: 'when',
  since_when: 'since when',
  work: 'what work',
  sex: 'women or men',
  age: 'how old',
  agencies: 'which agencies act',
  papers: 'on what papers',
  speaker: 'from whom the article has it',
};
