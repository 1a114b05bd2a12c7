import { placeWords } from '#words/places.ts';
import { disputedWords } from '#words/territories.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Place } from '../core/model/place.ts';
import { Said } from './said.tsx';
import { OutLink } from './source-line.tsx';

interface Props {
  readonly place: Place;
  readonly evidence: Pick<Evidence, 'place'>;
}

/** Of a territory in dispute who holds it, and who says so; nothing of any other place. */
export function DisputedNote({ place, evidence }: Props) {
  const { disputed } = place;
  if (!disputed) return null;
  return (
    <p class="rule disputed">
      <Said
        pieces={disputedWords({
          place: placeWords(place),
          administeredBy: placeWords(evidence.place(disputed.administeredBy)),
          claimedBy: disputed.claimedBy.map((id) => placeWords(evidence.place(id))),
          disputed,
        })}
        as={{
          saidBy: (text) => (disputed.address === null ? text : <OutLink href={disputed.address}>{text}</OutLink>),
        }}
      />
    </p>
  );
}
