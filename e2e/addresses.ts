const { env } = process;

/**
 * The site under test. servers.ts lets the system choose the ports, so that nothing else on the machine is in the way;
 * they are known in the processes that carry out tests, and not where tests are only listed.
 */
export const ATLAS_ADDRESS = `http://localhost:${portOf('ATLAS_PORT')}/`;

/** Pages of other people that hold an embed: another site than the atlas, as a browser reckons sites. */
export const HOSTS_ADDRESS = `http://127.0.0.1:${portOf('HOSTS_PORT')}/`;

/** Every scene of the gallery. */
export const GALLERY_ADDRESS = `http://localhost:${portOf('GALLERY_PORT')}/`;

/** The build that is under test, from the project's folder. Another can be compared with it. */
export const ATLAS_DIST = env['ATLAS_DIST'] ?? 'dist';

function portOf(name: string): number {
  return Number(env[name] ?? 0);
}
