import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** A copy of the project's data with a folder of texts beside it. Only for tests. */
const PROJECT = resolve(import.meta.dirname, '../../..');
export const FIXTURES = join(import.meta.dirname, 'fixtures');

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

export interface Copy {
  readonly root: string;
  readonly texts: string;
}

export function copyOfProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-intake-'));
  made.push(folder);
  const root = join(folder, 'project');
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  cpSync(join(PROJECT, 'data'), join(root, 'data'), { recursive: true });
  cpSync(join(PROJECT, 'geo/places.yaml'), join(root, 'geo/places.yaml'));
  cpSync(join(PROJECT, 'geo/built/anchors.json'), join(root, 'geo/built/anchors.json'));
  return { root, texts };
}
