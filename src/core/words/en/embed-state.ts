import type { Release } from '../../model/release.ts';
import { uncapitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { dateWords } from './dates.ts';

/** The state of the data that a page shows, and whether it stays at it. */
export interface ShownState {
  readonly release: Release;
  readonly frozen: boolean;
}

/** "As of 21 November 2026": never left out, however small the frame. */
export function asOfDay({ release: { id, date, draft }, frozen }: ShownState): string {
  if (draft) {
    return date === null ? 'Draft: not released yet' : `Draft: data changed since the release of ${dateWords(date)}`;
  }
  const day = dateWords(date ?? id);
  return frozen ? `Frozen at the release of ${day}` : `As of ${day}`;
}

/** "As of 21 November 2026 · release 2026-11-21-3f9ac1d2" */
export function asOfRelease(state: ShownState) {
  const { id, draft } = state.release;
  return pieces`${asOfDay(state)}${slot('release', draft ? ` · ${id}` : ` · release ${id}`)}`;
}

/** Over a page that stands in for one whose route is no longer recorded. `changes` are what took its claims away. */
export function standsInFor({ changes }: { changes: readonly { readonly title: string }[] }): string {
  const was = changes.at(-1)?.title;
  return `This frame was made for a route that is no longer recorded on its own${was ? `: ${uncapitalized(was)}` : ''}. Its claims are part of this one now.`;
}
