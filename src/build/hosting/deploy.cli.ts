import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileCount } from '#words/counts.ts';
import { deploy } from './deploy.ts';
import { type DeployPlan, planDeploy } from './deploy-plan.ts';

/** `npm run deploy -- <folder> [--dry] [--from dist]`: puts the built site into the folder that a host serves. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean', default: false }, from: { type: 'string', default: 'dist' } },
});
try {
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Into which folder? npm run deploy -- <folder> [--dry] [--from dist]');
  const [built, served] = [resolve(values.from), resolve(folder)];
  if (`${served}/`.startsWith(`${built}/`) || `${built}/`.startsWith(`${served}/`)) {
    throw new Error(`${served} and ${built} lie within each other.`);
  }
  const plan = values.dry ? planDeploy(built, served) : deploy(built, served);
  if (plan.problems.length > 0) throw new Error(`Nothing was written.\n${plan.problems.join('\n')}`);
  console.log(inWords(plan, values.dry));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function inWords(plan: DeployPlan, isDry: boolean): string {
  const { newReleases, keptOtherwise, added, replaced, removed, left } = plan;
  return [
    ...newReleases.map((release) => `Release ${release} is published, and kept from now on.`),
    ...keptOtherwise.map(
      (release) => `Release ${release} stays as it was published; this build would have written it otherwise.`,
    ),
    `${fileCount(added.length)} added, ${replaced.length} replaced, ${removed.length} removed.`,
    ...removed.map((path) => `Removed: ${path}`),
    ...(left.length > 0
      ? [`Left in place, as others may show them: ${fileCount(left.length)} (pictures, packs) that are made no more.`]
      : []),
    ...(isDry ? ['This was a trial: nothing was written.'] : []),
  ].join('\n');
}
