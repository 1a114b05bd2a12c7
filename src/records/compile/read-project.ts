import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Problem } from './problem.ts';
import type { Project } from './project.ts';
import { ANEW, type Reading } from './reading.ts';

/** Reads `data/` and `geo/` under `root`, and the texts where a folder of them is given. */
export function readProject(
  root: string,
  texts: string | null,
  { record: readRecord, registers: readRegisters }: Pick<Reading, 'record' | 'registers'> = ANEW,
): { readonly project: Project; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const take = <Part extends { readonly problems: readonly Problem[] }>(part: Part): Part => {
    problems.push(...part.problems);
    return part;
  };
  const names = take(recordFiles(root));
  const { registers } = take(readRegisters(root));
  const records = names.ids.map((id) => take(readRecord(root, id, texts)).record);
  return { project: { registers, records }, problems };
}

export function recordFiles(root: string): { readonly ids: string[]; readonly problems: Problem[] } {
  const folder = 'data/articles';
  const all = listFiles(root, folder).filter((name) => name !== 'README.md');
  const records = all.filter((name) => name.endsWith('.yaml'));
  const ids = records.map((name) => name.slice(0, -'.yaml'.length));
  const problems = all
    .filter((name) => !records.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      message: 'Only records stand in this folder, and they end in ".yaml".',
      remedy: name.endsWith('.yml') ? `Rename it to "${name.slice(0, -4)}.yaml".` : 'Move it elsewhere.',
    }));
  const orphans = listFiles(root, 'data/seals').filter((name) => !ids.includes(name.replace(/\.json$/, '')));
  for (const name of orphans) {
    problems.push({
      file: `data/seals/${name}`,
      line: 1,
      message: 'These seals belong to no record.',
      remedy: 'Delete the file, or give the record its old name again.',
    });
  }
  return { ids, problems };
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('.'))
    .sort(compare);
}
