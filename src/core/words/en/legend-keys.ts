import type { Stage } from '../../model/status.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { DIRECTION_KEYS, STAGE_WORDS } from './vocabulary.ts';

/** What a sample stands for whose lines are all of one kind: "sent abroad, planned or being chosen". */
export function directionWithStage({ direction, stage }: { direction: Direction; stage: Stage }): string {
  return `${DIRECTION_KEYS[direction]}, ${STAGE_WORDS[stage]}`;
}
