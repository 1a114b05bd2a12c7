import type { EmbedOptions } from '../core/view/embed-options.ts';
import type { EmbedIdentity } from './embed-elsewhere.ts';

/**
 * Where “Open the full map” leads: to the map on the live site with the same subject picked, or what the reader looks
 * at instead. `hash` is a view without its "#", "" for the page as it came.
 */
export function fullMapAddress(
  { id, up }: Pick<EmbedIdentity, 'id' | 'up'>,
  { theme, lang }: Pick<EmbedOptions, 'theme' | 'lang'>,
  hash: string,
): string {
  const parts = hash.split('&').filter(Boolean);
  const has = (...keys: readonly string[]) => parts.some((part) => keys.some((key) => part.startsWith(`${key}=`)));
  if (id !== 'atlas' && !has('route', 'place')) parts.unshift(id.replace('/', '='));
  if (lang !== 'en' && !has('names')) parts.push(`names=${lang}`);
  if (theme !== 'auto' && !has('theme')) parts.push(`theme=${theme}`);
  return parts.length === 0 ? up : `${up}#${parts.join('&')}`;
}
