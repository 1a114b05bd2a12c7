import * as v from 'valibot';
import { agencyAsMeant } from './agency-forms.ts';
import { nearest } from './nearest.ts';
import { fillingOf, isOpen, NOT_FILLED_IN, openFields } from './open-fields.ts';
import type { Problem } from './problem.ts';
import { described, FIELD, UNKNOWN_FIELD } from './schema-blocks.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A checked part of a file (one claim, one excerpt, one place) and where it stands. */
export interface ParsedEntry<Value> {
  readonly value: Value;
  readonly file: string;
  /** Fields that were refused and hold a neutral value instead: checks that rest on them have nothing to say. */
  readonly refused: ReadonlySet<string>;
  /** The line of the entry, or of a field in it. */
  lineOf(...path: Path): number;
}

type Shape = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/**
 * Checks one part of a file against its schema. So that one slip does not hide the next, a part with slips is mended
 * for the later checks as far as can be: unknown fields are dropped, misspelt values read as the nearest known one,
 * and fields that were refused, or are not filled in yet, take the value in `neutral`. It is null only where nothing sensible is left.
 */
export function readEntry<Schema extends Shape>(
  schema: Schema,
  yaml: YamlFile,
  path: Path,
  neutral: Readonly<Partial<Record<string, unknown>>> = {},
): { readonly entry: ParsedEntry<v.InferOutput<Schema>> | null; readonly problems: Problem[] } {
  const input = structuredClone(valueAt(yaml.value, path));
  const first = v.safeParse(schema, input);
  const refused = new Set<string>();
  const entry = (value: v.InferOutput<Schema>): ParsedEntry<v.InferOutput<Schema>> => ({
    value,
    file: yaml.file,
    refused,
    lineOf: (...field) => yaml.lineOf([...path, ...field]),
  });
  const open = openFields(input);
  if (first.success && open.length === 0) return { entry: entry(first.output), problems: [] };
  const issues = (first.issues ?? []).filter((issue) => !isOpen(issue.input));
  const problems = [
    ...open.map((field) => problemOfOpen(field, input, yaml, path, takesNull(schema, input, field))),
    ...issues.map((issue) => problemOf(issue, yaml, path)),
  ];
  for (const issue of issues) mend(issue, input);
  for (const [field] of open) {
    if (field === undefined) return { entry: null, problems };
    refused.add(String(field));
    (input as Record<string, unknown>)[field] = neutral[field];
  }
  const second = v.safeParse(schema, input);
  if (second.success) return { entry: entry(second.output), problems };
  if (typeof input !== 'object' || input === null) return { entry: null, problems };
  for (const issue of second.issues) {
    const field = String(issue.path?.[0]?.key ?? '');
    refused.add(field);
    (input as Record<string, unknown>)[field] = neutral[field];
  }
  const third = v.safeParse(schema, input);
  return { entry: third.success ? entry(third.output) : null, problems };
}

/** Checks each item of a list. A list that is none gives a problem; a missing one that is `wanted`, too. */
export function readList<Schema extends Shape>(
  schema: Schema,
  yaml: YamlFile,
  path: Path,
  neutral: Readonly<Partial<Record<string, unknown>>> = {},
): { readonly entries: ParsedEntry<v.InferOutput<Schema>>[]; readonly problems: Problem[] } {
  const list = valueAt(yaml.value, path);
  if (!Array.isArray(list)) {
    const name = String(path.at(-1) ?? 'The file');
    const message =
      list === undefined ? `The field "${name}" is missing.` : `${name} is ${described(list)}, where a list is wanted.`;
    return {
      entries: [],
      problems: [
        { file: yaml.file, line: yaml.lineOf(path), message, remedy: 'Write it as a list, or [] where there is none.' },
      ],
    };
  }
  const read = list.map((_, index) => readEntry(schema, yaml, [...path, index], neutral));
  return { entries: read.flatMap(({ entry }) => entry ?? []), problems: read.flatMap(({ problems }) => problems) };
}

export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

function problemOf(issue: v.BaseIssue<unknown>, yaml: YamlFile, path: Path): Problem {
  const within = pathOf(issue);
  const name = nameOf(within) || nameOf(path.slice(-1)) || nameOf(path.slice(0, 1)) || 'The entry';
  const [message = '', remedy = ''] = issue.message.split('\n');
  return { file: yaml.file, line: yaml.lineOf([...path, ...within]), message: message.replace(FIELD, name), remedy };
}

/** Whether silence may be written in a field: null there is no fault of its own. */
function takesNull(schema: Shape, input: unknown, field: Path): boolean {
  const silent: unknown = structuredClone(input);
  const parent = valueAt(silent, field.slice(0, -1));
  const key = field.at(-1);
  if (key === undefined || typeof parent !== 'object' || parent === null) return false;
  (parent as Record<string | number, unknown>)[key] = null;
  const issues = v.safeParse(schema, silent).issues ?? [];
  return !issues.some((issue) => pathOf(issue).join('.') === field.join('.'));
}

/** A list's entry is called by its id, so that its editor need not look for the line. */
function problemOfOpen(field: Path, input: unknown, yaml: YamlFile, path: Path, isNullable: boolean): Problem {
  const section = typeof path[0] === 'string' ? path[0] : '';
  const name = nameOf(field);
  const id = typeof path.at(-1) === 'number' ? valueAt(input, ['id']) : undefined;
  const whose = typeof id === 'string' && !isOpen(id) ? ` of "${id}"` : '';
  return {
    file: yaml.file,
    line: yaml.lineOf([...path, ...field]),
    message: `${name === '' ? section || 'The entry' : name}${whose} ${NOT_FILLED_IN}`,
    remedy: fillingOf(section, name, isNullable),
  };
}

function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function mend(issue: v.BaseIssue<unknown>, input: unknown): void {
  const path = pathOf(issue);
  const parent = valueAt(input, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  const fieldsOfParent = parent as Record<string | number, unknown>;
  if (issue.type === UNKNOWN_FIELD) delete fieldsOfParent[key];
  const meant = agencyAsMeant(path, issue.input);
  if (meant !== undefined) fieldsOfParent[key] = meant;
  if (issue.type === 'check' && Array.isArray(issue.input)) fieldsOfParent[key] = [...new Set(issue.input)];
  if (issue.type === 'picklist') {
    const options = optionsOf(issue);
    fieldsOfParent[key] = nearest(String(issue.input), options) ?? options[0];
  }
}

/** Valibot lists a picklist's options in `expected`, as `("a" | "b")`. */
function optionsOf(issue: v.BaseIssue<unknown>): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, option]) => option ?? '');
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}
