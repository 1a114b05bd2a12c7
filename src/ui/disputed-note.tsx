import { placeWords } from '#words/places.ts';
import { disputedWords } from '#words/territories.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { PlaceId } from '../core/model/ids.ts';
import type { Disputed, Place } from '../core/model/place.ts';
import { textOf } from '../core/words/format/pieces.ts';
import { Said } from './said.tsx';
import { OutLink } from './source-line.tsx';

/** Of territories in dispute, who holds each, and where it is said, as one text; nothing of any other place. */
export function disputedSentences(ids: readonly PlaceId[], evidence: Props['evidence']): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const place = evidence.place(id);
    const { disputed } = place;
    if (!disputed) return [];
    const said = textOf(disputedPieces(place, disputed, evidence));
    return disputed.address === null ? said : `${said} ${disputed.address}`;
  });
}

function disputedPieces(place: Place, disputed: Disputed, evidence: Props['evidence']) {
  return disputedWords({
    place: placeWords(place),
    administeredBy: placeWords(evidence.place(disputed.administeredBy)),
    claimedBy: disputed.claimedBy.map((id) => placeWords(evidence.place(id))),
    disputed,
  });
}

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
        pieces={disputedPieces(place, disputed, evidence)}
        as={{
          saidBy: (text) => (disputed.address === null ? text : <OutLink href={disputed.address}>{text}</OutLink>),
        }}
      />
    </p>
  );
}
