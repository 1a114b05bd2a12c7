import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesSinceAddress, releaseAddress } from '../../core/view/embed-address.ts';
import { builtSite, filesIn } from './folder.ts';
import { rulesFor } from './headers.ts';
import { writeNetlify } from './netlify.ts';
import { LOADER, releasesIn, servedFrom } from './served.ts';
import { differencesIn, hashOf, SUMS } from './sums.ts';

/** What a deployment would do. All paths lie below the site's address; nothing is done while there are problems. */
export interface DeployPlan {
  /** In words for whoever deploys. */
  readonly problems: readonly string[];
  /** Releases that are published now, and for good. */
  readonly newReleases: readonly string[];
  /** Releases that stay as they were published, although this build would have written them otherwise. */
  readonly keptOtherwise: readonly string[];
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
  /** Pictures and packs that this build no longer makes, and that stay: their addresses stand in the pages of others. */
  readonly left: readonly string[];
  /** What hosts are to be told of all that is served then. */
  readonly headers: string;
}

const HEADERS = '_headers';
/** Their names change with their content, so pages opened before, and pages kept for good, may still ask for them. */
const HASHED = /^(?:embed\/)?assets\//;
const RELEASE = /^release\//;
/** Each says in itself of which day and release it is: one that stays says nothing false. */
const LEFT = /^picture\/|^route\/[^/]+\/evidence-pack\.pdf$/;
/** What the people and machines around a site keep beside it. */
const NOT_OURS = /^(?:\.|CNAME$)/;

/** Compares a built site with the folder that a host serves. Neither is changed. */
export function planDeploy(built: string, served: string): DeployPlan {
  const { address } = builtSite(built);
  const [coming, there] = [ownFiles(built), ownFiles(served)];
  const [comingReleases, thereReleases] = [releasesIn(coming), releasesIn(there)];
  const loose = (path: string) => !RELEASE.test(path) && path !== HEADERS;
  const isThere = new Set(there);
  const isComing = new Set(coming);
  const both = coming.filter((path) => loose(path) && isThere.has(path));
  const gone = there.filter((path) => loose(path) && !isForGood(path) && !isComing.has(path));
  const differing = both.filter((path) => hashOf(join(built, path)) !== hashOf(join(served, path)));
  return {
    problems: [
      ...strangersIn(served, there),
      ...thereReleases.flatMap((release) => damage(served, release, 'is not as it was published')),
      ...comingReleases.flatMap((release) => damage(built, release, 'is not as it was built')),
      ...thereReleases
        .filter((release) => !isComing.has(changesSinceAddress(release)))
        .map((release) => `Release ${release} is kept, but this build knows nothing of it: data/releases/ lacks it.`),
      ...differing
        .filter(isForGood)
        .map((path) => `${path} is published with another content, and those who have it keep it: give it a new name.`),
    ],
    newReleases: comingReleases.filter((release) => !thereReleases.includes(release)),
    keptOtherwise: comingReleases.filter(
      (release) => thereReleases.includes(release) && sumsOf(built, release) !== sumsOf(served, release),
    ),
    added: coming.filter((path) => loose(path) && !isThere.has(path)),
    replaced: differing.filter((path) => !isForGood(path)),
    removed: gone.filter((path) => !LEFT.test(path)),
    left: gone.filter((path) => LEFT.test(path)),
    headers: headersOfBoth(built, served, address),
  };
}

/** Without what lies there unfinished: an interrupted deployment left it. */
function ownFiles(folder: string): readonly string[] {
  return filesIn(folder).filter((path) => !NOT_OURS.test(path) && !/(?:^|\/)\.incoming-/.test(path));
}

function isForGood(path: string): boolean {
  return HASHED.test(path) || LOADER.test(path);
}

/** A folder of other things would be emptied of them. */
function strangersIn(served: string, there: readonly string[]): readonly string[] {
  if (there.length === 0 || there.includes('changes.json')) return [];
  return [`${served} holds files, but not this site. Give a folder that is empty or holds the site.`];
}

function damage(folder: string, release: string, words: string): readonly string[] {
  const kept = releaseAddress(release);
  return differencesIn(join(folder, kept)).map(
    ({ path, kind }) => `Release ${release} ${words}: ${kept}${path} is ${kind}.`,
  );
}

function sumsOf(folder: string, release: string): string | null {
  const file = join(folder, releaseAddress(release), SUMS);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Pages that are kept bring their own policies, and the loaders of all versions stay. */
function headersOfBoth(built: string, served: string, address: string): string {
  const [coming, there] = [servedFrom(built, address), servedFrom(served, address)];
  const kept = new Set(there.frozen.map(({ release }) => release));
  const frozen = [...there.frozen, ...coming.frozen.filter(({ release }) => !kept.has(release))];
  const loaders = [...new Set([...there.loaders, ...coming.loaders])].sort();
  return writeNetlify(rulesFor({ ...coming, loaders, frozen }), address);
}
