import { resolve } from 'node:path';

/**
 * The folder whose `data/` and `geo/` are read: the project's own, or the one that ATLAS_DATA names. Records for trial
 * stand in another, so that they never lie among those that are published. Told from the folder the command runs in.
 */
export function recordsFolder(project: string): string {
  const named = process.env['ATLAS_DATA'];
  return named === undefined || named === '' ? project : resolve(named);
}
