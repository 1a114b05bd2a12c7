import type { Circumstance } from '../core/model/circumstance.ts';

/** On the page of its article. */
export function circumstanceAnchor({ id }: Pick<Circumstance, 'id'>): string {
  return `circumstance-${id.split('/').at(-1)}`;
}
