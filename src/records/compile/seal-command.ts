import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from './command.ts';
import { saysNotFilledIn } from './open-fields.ts';
import { readList } from './parsed-entry.ts';
import { formatProblem, type Problem } from './problem.ts';
import { recordFiles } from './read-project.ts';
import { excerpt as excerptSchema } from './record-schema.ts';
import { sealArticle } from './seal.ts';
import { readSeals, writeSeals } from './seals-file.ts';
import { readTextFile } from './text-file.ts';
import { DEFAULT_TEXTS, faultOfTexts } from './texts.ts';
import { readYaml } from './yaml-file.ts';

/** `npm run seal [-- <folder of texts>] [--resplit]`: ties the excerpts of every record to its article's text. */
export function seal({ root, args, say, complain }: Call): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { resplit: { type: 'boolean', default: false } },
  });
  const folder = resolve(root, positionals[0] ?? DEFAULT_TEXTS);
  const fault = faultOfTexts(root, folder);
  if (fault !== null) {
    complain(`${fault} Name one: npm run seal -- <folder>`);
    return 1;
  }
  let failed = 0;
  const { ids } = recordFiles(root);
  const [here, elsewhere] = [true, false].map((is) => ids.filter((id) => existsSync(join(folder, `${id}.txt`)) === is));
  for (const id of here ?? []) {
    const { done, problems } = sealRecord(id, { root, folder, resplit: values.resplit });
    if (problems.length > 0) failed += 1;
    say(problems.length > 0 ? problems.map(formatProblem).join('\n') : done);
  }
  if (elsewhere && elsewhere.length > 0) {
    say(
      `Left as ${elsewhere.length === 1 ? 'it was, because its text is' : 'they were, because their texts are'} not in ${folder}: ${elsewhere.join(', ')}.`,
    );
  }
  return failed > 0 ? 1 : 0;
}

interface Sealing {
  readonly root: string;
  /** Of texts. */
  readonly folder: string;
  /** Whether sentences are numbered anew. */
  readonly resplit: boolean;
}

function sealRecord(
  id: string,
  { root, folder, resplit }: Sealing,
): { readonly done: string; readonly problems: readonly Problem[] } {
  const read = readYaml(root, `data/articles/${id}.yaml`);
  if (!read.yaml) return { done: '', problems: read.problems };
  // The other parts of the record may be unfinished: only the excerpts are sealed.
  const excerpts = readList(excerptSchema, read.yaml, ['excerpts']);
  const faults = excerpts.problems.filter((problem) => !saysNotFilledIn(problem));
  if (faults.length > 0) return { done: '', problems: faults };
  const bytes = readTextFile(folder, `${id}.txt`);
  if (!('content' in bytes)) return { done: '', problems: [{ ...bytes, file: join(folder, bytes.file) }] };
  const file = `data/seals/${id}.json`;
  const earlier = existsSync(join(root, file)) && !resplit ? readSeals(root, file) : { seals: null, problems: [] };
  if (earlier.problems.length > 0) {
    const remedy = 'Seal again with "--resplit", then look at every sentence number in the record.';
    return { done: '', problems: earlier.problems.map((problem) => ({ ...problem, remedy })) };
  }
  const { seals, problems } = sealArticle(id, bytes.content, excerpts.entries, earlier.seals, resplit);
  if (!seals) return { done: '', problems };
  mkdirSync(join(root, 'data/seals'), { recursive: true });
  writeFileSync(join(root, file), writeSeals(seals));
  return {
    done: `${id}  sealed: ${seals.sentences.length} sentences, ${excerpts.entries.length} excerpts.`,
    problems: [],
  };
}
