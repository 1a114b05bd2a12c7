import { copyFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseAddress } from '../../core/view/embed-address.ts';
import { type DeployPlan, planDeploy } from './deploy-plan.ts';

/**
 * Puts a built site into the folder that a host serves, and keeps in it what was published for good. Where the plan
 * has problems, nothing is written.
 */
export function deploy(built: string, served: string): DeployPlan {
  const plan = planDeploy(built, served);
  if (plan.problems.length > 0) return plan;
  mkdirSync(served, { recursive: true });
  for (const release of plan.newReleases) keepRelease(built, served, release);
  // Pages come after what they ask for, and what vanished goes last: the site works at every moment.
  const written = [...plan.added, ...plan.replaced].sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  for (const path of written) replaceFile(served, path, (to) => copyFileSync(join(built, path), to));
  replaceFile(served, '_headers', (to) => writeFileSync(to, plan.headers));
  for (const path of plan.removed) {
    rmSync(join(served, path));
    removeEmpty(served, dirname(path));
  }
  return plan;
}

/** A release is there as a whole, or not at all. */
function keepRelease(built: string, served: string, release: string): void {
  const incoming = join(served, 'release', `.incoming-${release}`);
  rmSync(incoming, { recursive: true, force: true });
  cpSync(join(built, releaseAddress(release)), incoming, { recursive: true });
  renameSync(incoming, join(served, releaseAddress(release)));
}

/** A reader gets the old file or the new one, never half of one. */
function replaceFile(served: string, path: string, write: (to: string) => void): void {
  const target = join(served, path);
  const incoming = join(dirname(target), `.incoming-${path.split('/').at(-1)}`);
  mkdirSync(dirname(target), { recursive: true });
  write(incoming);
  renameSync(incoming, target);
}

function removeEmpty(served: string, folder: string): void {
  if (folder === '.' || readdirSync(join(served, folder)).length > 0) return;
  rmdirSync(join(served, folder));
  removeEmpty(served, dirname(folder));
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}
