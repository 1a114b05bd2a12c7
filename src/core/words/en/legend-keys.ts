import type { Direction, Status } from '../../model/vocabulary.ts';
import { DIRECTION_KEYS, STATUS_WORDS } from './vocabulary.ts';

/** What a sample stands for whose lines all have one status: "sent abroad, planned". */
export function directionWithStatus({ direction, status }: { direction: Direction; status: Status }): string {
  return `${DIRECTION_KEYS[direction]}, ${STATUS_WORDS[status]}`;
}
