import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseIn } from './prose.ts';

/** Words in a component that need no message, and why. */
export interface Exception {
  /** Its path from the project's root. */
  readonly file: string;
  readonly text: string;
  readonly reason: string;
}

/** Where words stand in the components of a folder: "src/ui/card.tsx:12: Close". Tests and fixtures may say what they like. */
export function proseInFolder(folder: string, files: RegExp, exceptions: readonly Exception[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => files.test(path) && !/[./](?:test|d|node|cli)(?:\.tsx?$|\/)|\/fixture/.test(path))
    .sort()
    .flatMap((file) =>
      proseIn(file, readFileSync(file, 'utf8'))
        .filter(({ text }) => !exceptions.some((each) => each.file === file && each.text === text))
        .map(({ line, text }) => `${file}:${line}: ${text}`),
    );
}
