import { spellingsOf } from '../checks/place-stands-in-excerpt.ts';
import { excerptsOf } from '../project.ts';
import { findLongest } from '../spelling.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** “North Korea plans to send”, 북한이 보낼, 北朝鮮は, 朝鲜将, «КНДР планирует»: the name is the subject of a sentence. */
const ACTS =
  /^\s+(?:(?:also|now|reportedly|still|again)\s+)?(?:is|was|has|had|will|would|plans?|planned|intends?|intended|wants?|wanted|sends?|sent|prepares?|prepared|recruits?|recruited|dispatch(?:es|ed)?|continues?|continued)\b|^(?:\s?당국)?(?:이|은|는)\s|^(?:政府)?[はが]|^(?:政府|当局)?(?:将|計画|计划|派)|^\s+(?:планиру|намере|отправ|направ|собира)/iu;

/** That a state sends workers does not name where they come from: it is concluded, and coded as such in every article. */
export const originIsAStateThatActs: Suspicion = (record, registers) =>
  record.claims.flatMap((claim) => {
    const { origin, direction, id } = claim.value;
    const { text } = origin;
    const place = registers.places?.find(({ value }) => value.id === origin.place)?.value;
    if (direction !== 'dispatch' || origin.inferred !== null) return [];
    if (place?.kind !== 'dock' && place?.kind !== 'country') return [];
    const names = text === null ? spellingsOf(place) : [text];
    const acts = excerptsOf(record, claim.value).some(({ value: { exact } }) => {
      const found = findLongest(exact, names);
      return found !== null && ACTS.test(exact.slice(found[1]));
    });
    if (!acts) return [];
    return warningAt(
      claim,
      'origin',
      ['origin'],
      `origin of "${id}" is "${origin.place}", and the excerpt names it as the state that acts, not as where people are from.`,
      'Write no text, and say in "inferred" how the origin is known.',
    );
  });
