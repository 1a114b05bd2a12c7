import { parseArgs } from 'node:util';
import type { Call } from './command.ts';
import { makeRelease } from './make-release.ts';
import { textsBeside } from './texts.ts';

/** `npm run release [-- --date 2026-11-21]`: gives the records as they are a name, and keeps what they say. */
export function release({ root, args, say, complain }: Call): number {
  const { values } = parseArgs({ args, options: { date: { type: 'string' } } });
  const today = new Date().toISOString().slice(0, 10);
  const made = makeRelease(root, values.date ?? today, textsBeside(root));
  if ('refused' in made) {
    complain(made.refused);
    return 1;
  }
  say(made.done);
  return 0;
}
