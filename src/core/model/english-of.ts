import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';

/** What the translations of a claim's excerpts say for words that it quotes; null where no editor has told. */
export function englishOf(
  text: string,
  { excerpts }: Pick<Claim, 'excerpts'>,
  evidence: Pick<Evidence, 'excerpt'>,
): string | null {
  const known = excerpts.flatMap((id) => evidence.excerpt(id).translation?.words ?? []);
  return known.find((each) => each.text === text)?.english ?? null;
}
