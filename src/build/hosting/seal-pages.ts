import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folder.ts';
import { rulesFor } from './headers.ts';
import { forbiddenAttributes, inlineOf, withPolicy } from './inline.ts';
import { headersOf, setTwice } from './matching.ts';
import { embedPolicy } from './policy.ts';
import { kindOfPage, pagesOf, servedFrom } from './served.ts';

const POLICY = 'Content-Security-Policy';

/**
 * Puts its policy into every page of a built site, for hosts that send no headers. Writes nothing and says what is
 * wrong where a page has no policy or would break its own.
 */
export function sealPages(folder: string, address: string): readonly string[] {
  const files = filesIn(folder);
  const pages = files.filter((path) => kindOfPage(path) !== null);
  const rules = rulesFor(servedFrom(folder, address));
  // What is kept for good brings its own policy, which stands nowhere else yet.
  const frozen = embedPolicy(inlineOf(pagesOf('frozen', folder, files)), new URL(address).origin);
  const policyOf = (path: string) => (kindOfPage(path) === 'frozen' ? frozen : headersOf(path, rules)[POLICY]);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  // Read again for the writing: to hold all pages would need more memory than anything else in a build.
  const problems = pages.flatMap((path) => [...problemsOf(path, read(path), policyOf(path)), ...doubled(path)]);
  if (problems.length > 0) return problems;
  for (const path of pages) writeFileSync(join(folder, path), withPolicy(read(path), policyOf(path) ?? ''));
  return [];

  function doubled(path: string): readonly string[] {
    return setTwice(path, rules).map(
      (name) => `${path}: more than one rule of src/build/hosting/headers.ts sets ${name}.`,
    );
  }
}

function problemsOf(path: string, html: string, policy: string | undefined): readonly string[] {
  const attributes = forbiddenAttributes(html);
  return [
    ...(policy === undefined ? [`${path}: no rule of src/build/hosting/headers.ts says what this page may load.`] : []),
    ...(attributes.length > 0
      ? [`${path} has the attributes ${attributes.join(', ')}, which its policy forbids: use classes and scripts.`]
      : []),
  ];
}
