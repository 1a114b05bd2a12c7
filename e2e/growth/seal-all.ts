import { seal } from '../../src/records/compile/seal-command.ts';
import { textsOf } from './texts-of.ts';

/** Seals the records of a folder by its own texts. Throws with what the command complains of. */
export function sealAll(folder: string): void {
  const said: string[] = [];
  const say = (words: string) => void said.push(words);
  if (seal({ root: folder, args: [textsOf(folder)], say, complain: say }) !== 0) throw new Error(said.join('\n'));
}
