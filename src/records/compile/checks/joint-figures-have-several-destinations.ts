import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';

/** A movement has somewhere to go; a figure over several places is joint, and a joint figure has several places. */
export const jointFiguresHaveSeveralDestinations = ofEachRecord((record) =>
  record.claims.filter(({ refused }) => !refused.has('destinations')).flatMap(destinationsAreSound),
);

function destinationsAreSound(claim: ParsedEntry<RawClaim>): Problem[] {
  const { id, destinations, joint, quantity, origin, others } = claim.value;
  const isOpen = (others?.destinations ?? null) !== null;
  const places = destinations.map((end) => end.place);
  const found: Problem[] = [];
  const say = (path: readonly (string | number)[], message: string, remedy: string) =>
    found.push(problemAt(claim, path, message, remedy));
  if (places.length === 0) {
    const remedy = 'Name the place, or one that stands for a place not named: "abroad", "country-not-named".';
    say(['destinations'], `The claim "${id}" has no destination.`, remedy);
  }
  if (joint && places.length === 1 && !isOpen) {
    say(
      ['joint'],
      `The claim "${id}" is joint and has one destination.`,
      'Name all the places that the figure covers, or take out joint.',
    );
  }
  const figure = quantity?.value ?? quantity?.high ?? quantity?.low;
  if (!joint && places.length > 1 && figure !== undefined) {
    const message = `The claim "${id}" has one figure, ${figure.toLocaleString('en')}, and ${places.length} destinations.`;
    say(
      ['destinations'],
      message,
      'Write joint: true if the text gives one figure for all, or a claim for each place with its own figure.',
    );
  }
  if (!joint && isOpen && places.length === 1 && figure !== undefined) {
    const message = `The claim "${id}" has one figure, ${figure.toLocaleString('en')}, for "${places[0]}" and for others that are not named.`;
    say(
      ['others', 'destinations'],
      message,
      'Write joint: true, or leave the figure out where it is of this place alone.',
    );
  }
  for (const [i, place] of places.entries()) {
    if (places.indexOf(place) < i) say(['destinations', i], `destinations names "${place}" twice.`, 'Name it once.');
    if (place === origin.place) {
      say(
        ['destinations', i],
        `The claim "${id}" goes from "${place}" to itself.`,
        'Follow the movement: a repatriation starts abroad.',
      );
    }
  }
  return found;
}
