/**
 * The public JSON schema for CSL-JSON, in a shorter notation: schemas/input/csl-data.json of
 * https://github.com/citation-style-language/schema (Citation Style Language project, MIT licence), as of CSL 1.0.2.
 */
const LABELS = { type: ['string', 'number'] };
const FLAGS = { type: ['string', 'number', 'boolean'] };
const TEXT = { type: 'string' };

const TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset ' +
  'document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript ' +
  'map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post ' +
  'post-weblog regulation report review review-book software song speech standard thesis treaty webpage';
const PEOPLE =
  'author chair collection-editor compiler composer container-author contributor curator director editor ' +
  'editorial-director executive-producer interviewer illustrator organizer original-author performer producer recipient ' +
  'reviewed-author translator';
const DATES = 'accessed available-date container event-date issued original-date submitted';
const TEXTS =
  'language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place ' +
  'authority call-number citation-label collection-title container-title container-title-short dimensions division DOI ' +
  'event event-place genre ISAN ISBN ISCI ISMN ISRC ISSN ISWC jurisdiction keyword medium note original-publisher ' +
  'original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title ' +
  'scale section source status title title-short translated-title translated-title-short URL version';
const NUMBERS =
  'id chapter-number citation-number collection-number edition first-reference-note-number issue locator number ' +
  'number-of-pages number-of-volumes page page-first part printing supplement volume year-suffix';

const EDTF = { type: 'string', pattern: '[0-9,-,%,~,X,?,..,/]' };
const NAME = {
  properties: {
    ...each('family given dropping-particle non-dropping-particle suffix literal', TEXT),
    ...each('comma-suffix static-ordering parse-names', FLAGS),
  },
  additionalProperties: false,
};
const DATE = {
  anyOf: [
    EDTF,
    {
      properties: {
        'date-parts': {
          type: 'array',
          items: { type: 'array', items: LABELS, minItems: 1, maxItems: 3 },
          minItems: 1,
          maxItems: 2,
        },
        season: LABELS,
        circa: FLAGS,
        literal: TEXT,
        raw: TEXT,
        edtf: EDTF,
      },
      additionalProperties: false,
    },
  ],
};

export const CSL_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { type: 'string', enum: TYPES.split(' ') },
      categories: { type: 'array', items: TEXT },
      ...each(PEOPLE, { type: 'array', items: NAME }),
      ...each(DATES, DATE),
      ...each(TEXTS, TEXT),
      ...each(NUMBERS, LABELS),
      custom: { type: 'object' },
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
} as const;

function each(names: string, schema: object): Readonly<Record<string, object>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, schema]));
}
