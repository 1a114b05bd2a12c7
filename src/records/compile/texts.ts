import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the captured texts are looked for when no folder is named. They are never part of the project. */
export const DEFAULT_TEXTS = '../shared/articles';

/** The folder of texts beside a project, or null where there is none. */
export function textsBeside(root: string): string | null {
  const folder = resolve(root, DEFAULT_TEXTS);
  return existsSync(folder) ? folder : null;
}
