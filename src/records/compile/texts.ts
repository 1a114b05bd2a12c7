import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Where the captured texts are looked for when no folder is named. They are never part of the project. */
export const DEFAULT_TEXTS = '../shared/articles';

/** The folder of texts beside a project, or null where there is none. */
export function textsBeside(root: string): string | null {
  const folder = resolve(root, DEFAULT_TEXTS);
  return existsSync(folder) ? folder : null;
}

/** Whether a path lies in a folder, or is it. */
export function isInside(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from === '' || (from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from));
}

/** Why a folder cannot be the one of the texts, or null where it can: it is there, and outside of the project. */
export function faultOfTexts(root: string, folder: string): string | null {
  if (!existsSync(folder)) return `There is no folder of texts at ${folder}.`;
  if (!isInside(root, folder)) return null;
  return `${folder} lies in the project, where no article’s text may lie. Move the texts out of it: they belong to their publishers.`;
}
