import type { LabelLine } from './scene.ts';

/** Of the lines of a label its names, without figures. */
export function namesOf(lines: readonly LabelLine[]): readonly LabelLine[] {
  return lines.filter(({ weight }) => weight === 'name');
}
