import type { Rule } from './headers.ts';

/** The rules that hold for a path below the site's address, such as `embed/route/x/` or "". */
function rulesOf(path: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ paths }) =>
    paths.some((each) => (each.endsWith('*') ? path.startsWith(each.slice(0, -1)) : path === each)),
  );
}

/** All headers of a path below the site's address. */
export function headersOf(path: string, rules: readonly Rule[]): Readonly<Record<string, string>> {
  return Object.assign({}, ...rulesOf(path, rules).map(({ headers }) => headers));
}

/** Headers that more than one rule sets for a path: hosts would send both, and browsers hold to both policies. */
export function setTwice(path: string, rules: readonly Rule[]): readonly string[] {
  const names = rulesOf(path, rules).flatMap(({ headers }) => Object.keys(headers));
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** The path of an address at which the site lies: "/" or `/atlas/`. */
export function basePath(address: string): string {
  return new URL(address).pathname;
}
