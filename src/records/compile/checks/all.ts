import type { Check } from '../project.ts';
import { chosenPeopleHaveNotLeft } from './chosen-people-have-not-left.ts';
import { circumstancesAreInOurOwnWords } from './circumstances-are-in-our-own-words.ts';
import { circumstancesStandInText } from './circumstances-stand-in-text.ts';
import { claimsRestOnExcerpts } from './claims-rest-on-excerpts.ts';
import { daysOfArticlesArePossible } from './days-of-articles-are-possible.ts';
import { denialsAreOfTheTimeDenied } from './denials-are-of-the-time-denied.ts';
import { denialsCountNobody } from './denials-count-nobody.ts';
import { detailsStandInExcerpt } from './details-stand-in-excerpt.ts';
import { endsAreWiderThanWhatIsInThem } from './ends-are-wider-than-what-is-in-them.ts';
import { englishTitlesTranslate } from './english-titles-translate.ts';
import { figureStandsInExcerpt } from './figure-stands-in-excerpt.ts';
import { figuresOfGroupsAreNoTotals } from './figures-of-groups-are-no-totals.ts';
import { fileNameIsTheId } from './file-name-is-the-id.ts';
import { findingsOfNoneNameWhoLooked } from './findings-of-none-name-who-looked.ts';
import { groupsBelongToTheirUnit } from './groups-belong-to-their-unit.ts';
import { halfIsLeftUnquoted } from './half-is-left-unquoted.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { idsResolve } from './ids-resolve.ts';
import { jointFiguresHaveSeveralDestinations } from './joint-figures-have-several-destinations.ts';
import { measuresBelongToDirections } from './measures-belong-to-directions.ts';
import { measuresBelongToStatuses } from './measures-belong-to-statuses.ts';
import { namedParagraphsHoldQuotations } from './named-paragraphs-hold-quotations.ts';
import { oneEventIsSaidOnBothSides } from './one-event-is-said-on-both-sides.ts';
import { oneReportOfAnEventIsDrawn } from './one-report-of-an-event-is-drawn.ts';
import { partIsWithinItsWhole } from './part-is-within-its-whole.ts';
import { periodIsNotAfterPublication } from './period-is-not-after-publication.ts';
import { placeStandsInExcerpt } from './place-stands-in-excerpt.ts';
import { placesCanBeDrawn } from './places-can-be-drawn.ts';
import { placesHaveNoCircles } from './places-have-no-circles.ts';
import { quotationsMatchText } from './quotations-match-text.ts';
import { quotedWordsStandInText } from './quoted-words-stand-in-text.ts';
import { rangesRunUpwards } from './ranges-run-upwards.ts';
import { relationsAreSaidOnBothSides } from './relations-are-said-on-both-sides.ts';
import { replacementsAreCorrections } from './replacements-are-corrections.ts';
import { sayingsAreOfTheirClaims } from './sayings-are-of-their-claims.ts';
import { sealsMatch } from './seals-match.ts';
import { sentencesAreAccountedFor } from './sentences-are-accounted-for.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { statusStandsInExcerpt } from './status-stands-in-excerpt.ts';
import { surroundingsAreInOurOwnWords } from './surroundings-are-in-our-own-words.ts';
import { territoriesAreNamedNeutrally } from './territories-are-named-neutrally.ts';
import { toldDenialsNameWhatTheyDeny } from './told-denials-name-what-they-deny.ts';
import { transfersStayAbroad } from './transfers-stay-abroad.ts';
import { translatedWordsStandInBoth } from './translated-words-stand-in-both.ts';

/** What is asked of the records as a whole. Spelling, types and forms of single fields are the schema's business. */
export const CHECKS: readonly Check[] = [
  fileNameIsTheId,
  idsAreUnique,
  idsResolve,
  claimsRestOnExcerpts,
  sealsMatch,
  quotationsMatchText,
  sentencesAreAccountedFor,
  halfIsLeftUnquoted,
  figureStandsInExcerpt,
  figuresOfGroupsAreNoTotals,
  groupsBelongToTheirUnit,
  detailsStandInExcerpt,
  measuresBelongToDirections,
  measuresBelongToStatuses,
  transfersStayAbroad,
  placeStandsInExcerpt,
  endsAreWiderThanWhatIsInThem,
  statusStandsInExcerpt,
  rangesRunUpwards,
  daysOfArticlesArePossible,
  englishTitlesTranslate,
  periodIsNotAfterPublication,
  chosenPeopleHaveNotLeft,
  partIsWithinItsWhole,
  oneEventIsSaidOnBothSides,
  oneReportOfAnEventIsDrawn,
  replacementsAreCorrections,
  relationsAreSaidOnBothSides,
  denialsCountNobody,
  denialsAreOfTheTimeDenied,
  findingsOfNoneNameWhoLooked,
  toldDenialsNameWhatTheyDeny,
  jointFiguresHaveSeveralDestinations,
  placesCanBeDrawn,
  placesHaveNoCircles,
  territoriesAreNamedNeutrally,
  circumstancesStandInText,
  circumstancesAreInOurOwnWords,
  quotedWordsStandInText,
  namedParagraphsHoldQuotations,
  surroundingsAreInOurOwnWords,
  translatedWordsStandInBoth,
  sourcesAreUsed,
  sayingsAreOfTheirClaims,
];
