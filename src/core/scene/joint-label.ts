import type { Lookup } from '../model/lookup.ts';
import type { Label } from './scene.ts';

/** Whether a label tells a figure of several places, between them, and not one place at its own. */
export function isJoint({ place, at }: Pick<Label, 'place' | 'at'>, lookup: Lookup): boolean {
  return at !== lookup.place(place).anchor;
}
