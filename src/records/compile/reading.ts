import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from './kept-entries.ts';
import { keptRecord, recordOfKept } from './kept-record.ts';
import { keptRegisters, registersOfKept } from './kept-registers.ts';
import { filesOf, readRecord, textOf } from './read-record.ts';
import { REGISTER_FILES, readRegisters } from './read-registers.ts';
import { RELEASES, readReleases } from './release-files.ts';

/** How the files are read of which there are more and more. */
export interface Reading {
  readonly record: typeof readRecord;
  readonly registers: typeof readRegisters;
  readonly releases: typeof readReleases;
}

/** Each time from the files. */
export const ANEW: Reading = { record: readRecord, registers: readRegisters, releases: readReleases };

/**
 * For whoever reads again and again: a file whose content is as it was is not parsed and checked by itself a second time,
 * which takes most of the time that records take. By content, since editors can keep the time of a file. With a shelf,
 * what is sound by itself is not parsed again by the next process either.
 */
export function rereading(shelf: Shelf | null = null): Reading {
  const record = remembering(
    (state, root: string, id: string, texts: string | null) => {
      const kept = shelf?.get(state) ?? null;
      if (kept === null) return putAway(shelf, state, readRecord(root, id, texts), keptRecord);
      const { text, problems } = textOf(texts, id);
      return { record: recordOfKept(kept, root, { ...filesOf(id), id, text }), problems };
    },
    (root, id, texts) => {
      const { file, sealsFile } = filesOf(id);
      return [join(root, file), join(root, sealsFile), ...(texts === null ? [] : [join(texts, `${id}.txt`)])];
    },
  );
  const registers = remembering(
    (state, root: string) => {
      const kept = shelf?.get(state) ?? null;
      if (kept === null) return putAway(shelf, state, readRegisters(root), keptRegisters);
      return { registers: registersOfKept(kept, root), problems: [] };
    },
    (root) => Object.values(REGISTER_FILES).map((file) => join(root, file)),
  );
  const releases = remembering(
    (_state, root) => readReleases(root),
    (root: string) => filesIn(join(root, RELEASES)),
  );
  return { record, registers, releases };
}

/** Puts on the shelf what can be kept. */
function putAway<Read>(shelf: Shelf | null, key: string, read: Read, keep: (read: Read) => string | null): Read {
  const text = shelf && keep(read);
  if (text !== null) shelf?.put(key, text);
  return read;
}

/** What was last made for the same arguments, as long as these files have the same content. `state` is a hash of it. */
function remembering<Args extends readonly (string | null)[], Made>(
  make: (state: string, ...args: Args) => Made,
  filesOfArgs: (...args: Args) => readonly string[],
): (...args: Args) => Made {
  const last = new Map<string, { readonly state: string; readonly made: Made }>();
  return (...args) => {
    const key = JSON.stringify(args);
    const state = stateOf(filesOfArgs(...args));
    const known = last.get(key);
    if (known?.state === state) return known.made;
    const made = make(state, ...args);
    last.set(key, { state, made });
    return made;
  };
}

/** Differs as soon as one of the files has another name or content, or is not there. */
function stateOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const stats = statSync(file, { throwIfNoEntry: false });
    hash.update(`${file} ${stats?.isFile() ? stats.size : 'none'}\n`);
    if (stats?.isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
