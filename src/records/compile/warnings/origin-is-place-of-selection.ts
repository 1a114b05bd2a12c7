import { spellingsOf } from '../checks/place-stands-in-excerpt.ts';
import { excerptsOf } from '../project.ts';
import { findLongest } from '../spelling.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** “selected workers in”, «отобрали в», 在 before a name; 에서 모집, で募集, 招募 behind it. */
const BEFORE =
  /(?:select|recruit|screen|train|interview|examin|solicit)\w*(?:\s+[\p{L}’'-]+){0,3}\s+(?:in|at|from)(?:\s+[\p{L}’'-]+){0,2}\s+$|(?:отб[ио]р|отобра|набор|набира|вербов|обуч)\p{L}*(?:\s+\p{L}+){0,3}\s+[вВ]о?\s+(?:\p{L}+\s+)?$/iu;
const BEHIND =
  /^(?:시|도|군|직할시)?에서\s*(?:\S+\s+){0,2}\S*(?:모집|선발|면접|심사|훈련|교육)|^(?:で|にて)[^。]{0,12}(?:募集|選抜|面接|訓練)|^(?:市|省|县|縣)?[^。，]{0,8}(?:招募|招聘|选拔|選拔|面试|面試|培训|培訓)/u;

/** Where people are chosen or trained need not be where they are from. */
export const originIsPlaceOfSelection: Suspicion = (record, registers) =>
  record.claims.flatMap((claim) => {
    const { origin, direction, id } = claim.value;
    const place = registers.places?.find(({ value }) => value.id === origin.place)?.value;
    // Where the province is left open, nothing is said of where people are from.
    if (direction !== 'dispatch' || !place || place.kind === 'dock') return [];
    const step = claim.value.steps.find((each) => each.place === origin.place)?.step;
    const names = origin.text === null ? spellingsOf(place) : [origin.text];
    // Inferred without words of its own, it is named by no sentence that could be about choosing.
    const isNamed = origin.text !== null || origin.inferred === null;
    const chosen =
      isNamed &&
      excerptsOf(record, claim.value).some(({ value: { exact } }) => {
        const found = findLongest(exact, names);
        return found !== null && isNamedForChoosing([exact.slice(0, found[0]), exact.slice(found[1])]);
      });
    if (!chosen && step === undefined) return [];
    return warningAt(
      claim,
      'origin',
      ['origin'],
      `origin of "${id}" is "${origin.place}", and ${step === undefined ? 'the excerpt says that people are chosen or trained there' : `steps of the same claim names it as a place of ${step}`}.`,
      'Write where they are from, or "kp-unstated".',
    );
  });

/** Whether a name is that of a place where people are chosen or trained, by what is before and behind it. */
export function isNamedForChoosing([before, behind]: readonly [before: string, behind: string]): boolean {
  return BEFORE.test(before) || BEHIND.test(behind);
}
