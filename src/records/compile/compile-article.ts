import { differencesBetween } from '../release/changes-between.ts';
import { snapshotOf } from '../release/snapshot.ts';
import { assemble } from './assemble.ts';
import { CHECKS } from './checks/all.ts';
import { correctionsHaveReasons } from './checks/corrections-have-reasons.ts';
import { fullId } from './checks/ids-resolve.ts';
import { type Compiled, inSum } from './compile.ts';
import type { Problem } from './problem.ts';
import type { ArticleRecord, Project } from './project.ts';
import { recordFiles } from './read-project.ts';
import { readRecord } from './read-record.ts';
import { readRegisters } from './read-registers.ts';
import { readLatestRelease } from './release-files.ts';
import { readReasons } from './release-reasons.ts';
import { lookOver } from './warnings/all.ts';

/**
 * All that is wrong with one article, in the words of the whole check, however many there are: of the other records only
 * those are read that it names. What the others have against it, and the releases, are the whole check's business: there
 * is no dataset. Null where there is no record of that id.
 */
export function compileArticle(root: string, id: string, texts: string | null): Compiled | null {
  const { ids } = recordFiles(root);
  if (!ids.includes(id)) return null;
  const { registers, problems: ofRegisters } = readRegisters(root);
  const read = new Map<string, ReturnType<typeof readRecord>>();
  const recordOf = (other: string) => {
    const known = read.get(other) ?? readRecord(root, other, other === id ? texts : null);
    read.set(other, known);
    return known.record;
  };
  const own = recordOf(id);
  const isWhole = readNamed(own, ids, recordOf);
  // What a slip may have meant is looked for among all.
  if (!isWhole) ids.forEach(recordOf);
  const project: Project = { registers, records: ids.flatMap((each) => read.get(each)?.record ?? []) };
  const itsOwn = ({ file }: Problem) => file === own.file || file === own.sealsFile || file === `${id}.txt`;
  const looked = lookOver({ ...project, records: [own] });
  const found = [
    ...ofRegisters,
    ...(read.get(id)?.problems ?? []),
    ...CHECKS.flatMap((check) => check(project)).filter(itsOwn),
    ...looked.problems,
  ];
  const problems = found.length > 0 ? found : uncorrected(root, own, project);
  return { dataset: null, ...inSum({ ...project, records: [own] }, problems, looked.warnings) };
}

/** Reads the records that one names, and the wholes and events that its claims are parts of, round about. False for a broken name. */
function readNamed(own: ArticleRecord, ids: readonly string[], recordOf: (id: string) => ArticleRecord): boolean {
  const claimOf = (id: string) => {
    const [article = ''] = id.split('/');
    if (!ids.includes(article)) return null;
    const record = recordOf(article);
    const claim = record.claims.find(({ value }) => fullId(value.id, record) === id)?.value;
    return claim ? { claim, record } : null;
  };
  const isCircumstance = (id: string) => {
    const [article = ''] = id.split('/');
    if (!ids.includes(article)) return false;
    const record = recordOf(article);
    return record.circumstances.some(({ value }) => fullId(value.id, record) === id);
  };
  /** Which report of an event is drawn may be said in one that only another report names. */
  const readEvents = () => {
    const reports = new Set(own.claims.map(({ value }) => fullId(value.id, own)));
    for (const id of reports) {
      const report = claimOf(id);
      for (const other of report?.claim.same_event_as ?? []) reports.add(fullId(other, report?.record ?? own));
    }
  };
  const named = own.claims.flatMap(({ value }) =>
    [
      ...value.same_event_as,
      ...value.contradicts,
      ...value.differs,
      ...value.refines,
      ...value.replaces,
      ...value.denies,
      value.part_of ?? [],
    ].flat(),
  );
  const told = own.circumstances.flatMap(({ value }) => value.claims);
  if ([...named, ...told].some((id) => claimOf(fullId(id, own)) === null)) return false;
  const beside = own.circumstances.flatMap(({ value }) => [...value.contradicts, ...value.differs]);
  if (beside.some((id) => !isCircumstance(fullId(id, own)))) return false;
  readEvents();
  for (const { value } of own.claims) {
    const seen = new Set<string>();
    let at = value.part_of === null ? null : fullId(value.part_of, own);
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      const whole = claimOf(at);
      at = whole && whole.claim.part_of !== null ? fullId(whole.claim.part_of, whole.record) : null;
    }
  }
  return true;
}

/** What the article's claims said in the latest release and say no longer, where nothing says why. */
function uncorrected(root: string, own: ArticleRecord, project: Project): Problem[] {
  const latest = readLatestRelease(root);
  const { reasons, problems } = readReasons(root);
  if (latest === null || problems.length > 0) return problems;
  const isOwn = (claim: string) => claim.startsWith(`${own.id}/`);
  const content = assemble(project);
  const now = snapshotOf({ ...content, claims: content.claims.filter(({ id }) => isOwn(id)) });
  const claims = Object.fromEntries(Object.entries(latest.claims).filter(([claim]) => isOwn(claim)));
  return correctionsHaveReasons(differencesBetween({ ...latest, claims }, now), reasons, latest.release, project);
}
