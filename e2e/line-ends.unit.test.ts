import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const git = (...words: readonly string[]) => spawnSync('git', words, { cwd, encoding: 'utf8' });
const isFollowed = git('ls-files', '--error-unmatch', '.gitattributes').status === 0;

/** `i/lf    w/lf    attr/text=auto eol=lf 	README.md`: ends of lines as kept, as checked out, and as wished. */
const files = isFollowed
  ? git('ls-files', '--eol')
      .stdout.split('\n')
      .flatMap((line) => {
        const [, kept, checkedOut, wish, name] = /^i\/(\S*) +w\/(\S*) +attr\/(.*?) *\t(.+)$/.exec(line) ?? [];
        return name === undefined ? [] : [{ name, kept, checkedOut, wish }];
      })
  : [];

test.skipIf(!isFollowed)(
  'no file has ends of lines of Windows, neither as Git keeps it nor as it is checked out',
  () => {
    expect(files.length).toBeGreaterThan(100);
    const isForeign = (ends = '') => ends === 'crlf' || ends === 'mixed';
    expect(files.filter(({ kept, checkedOut }) => isForeign(kept) || isForeign(checkedOut))).toEqual([]);
  },
);

test.skipIf(!isFollowed)(
  'whatever Git is set to, it gives texts the ends they are kept with, and leaves the rest alone',
  () => {
    const known = files.filter(({ wish }) => wish === 'text=auto eol=lf' || wish === '-text');
    expect(known).toEqual(files);
    expect(files.filter(({ kept, wish }) => kept === '-text' && wish !== '-text')).toEqual([]);
  },
);
