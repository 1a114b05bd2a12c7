import { pieces, slot } from '../format/pieces.ts';

/** Borders, corrections and licences, for the page on the method. */

export const BORDER_RULES = {
  solid: 'Solid lines are borders that are internationally recognised.',
  dashed:
    'Dashed are ceasefire lines and boundaries that are disputed or not agreed, among them the Military Demarcation Line in Korea.',
  disputed:
    'Crimea, the southern Kurils, Northern Cyprus, Kosovo, Somaliland and the Siachen Glacier are counted with neither side. No front line is drawn in Ukraine, no line at sea, and no sea is named.',
};

/** How places are drawn that have no border of their own. */
export const PLACE_RULES = {
  ring: 'The ring off the coast is where lines begin for which no province is stated. Nobody is said to be there.',
  territories:
    'A territory that is occupied or in dispute has a name that sides with nobody and is a point, without a border of its own. Its page says who administers it, and who says so.',
  regions:
    'A region that an article names as a whole is hatched over its countries, and its line ends at a point in it; no country of it is thereby named.',
};

const WHAT_A_CORRECTION_SAYS =
  'A correction names the record (its id stands on its page), says what is wrong, and points to the words of an article that show it.';

export const NO_ADDRESS_FOR_CORRECTIONS = `${WHAT_A_CORRECTION_SAYS} This copy of the atlas names no address for corrections yet.`;

export function whereToSendCorrections({ address }: { address: string }) {
  return pieces`${WHAT_A_CORRECTION_SAYS} Send it to ${slot('address', address)}.`;
}

export function whereCorrectionsAreListed() {
  return pieces`Whatever is corrected is listed under ${slot('changes', 'Changes')} with the reason: which field, from what and to what. Addresses of pages do not change; what is withdrawn is said to be withdrawn.`;
}

export const LICENSED = {
  records: 'Records',
  quotations: 'Quotations',
  boundaries: 'Boundaries',
  code: 'Code',
  fonts: 'Fonts',
};

export function licenceOfRecords({ licence }: { licence: string }) {
  return pieces`Claims, circumstances, codes and notes: ${slot('licence', licence)}. Name the atlas and the article that a record rests on.`;
}

export const LICENCE_OF_QUOTATIONS =
  'Their publishers’. They are short, are quoted with their source so that a claim can be checked, and are not ours to license.';

export function licenceOfBoundaries() {
  return pieces`Those of North-East Asia derive from OpenStreetMap and stay under the ${slot('licence', 'Open Database License 1.0')}; those of the world are in the public domain.`;
}

export const LICENCE_OF_CODE = 'MIT.';

export const LICENCE_OF_FONTS = 'SIL Open Font License 1.1.';

/** What something is and under which licence it stands here. */
export function credit({ work, licence }: { work: string; licence: string }) {
  return pieces`${slot('work', work)}: ${licence}`;
}
