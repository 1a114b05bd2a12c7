import type { Project } from './project.ts';

/** Says which claims have no source set, where the project sets sources at all: their routes cannot count them. */
export function claimsWithoutSource({ registers, records }: Project): string[] {
  if (!registers.sources || registers.sources.length === 0) return [];
  const without = records.flatMap((record) =>
    record.claims.filter(({ value }) => value.source === null).map(({ value }) => `${record.id}/${value.id}`),
  );
  if (without.length === 0) return [];
  return [`No source is set for ${without.join(', ')}. Their routes say that how many sources is not set.`];
}
