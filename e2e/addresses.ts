const { env } = process;

/** The site under test. Several people can test on one machine if each sets ports, and a build, of their own. */
export const ATLAS_PORT = env['ATLAS_PORT'] ?? '4173';
export const ATLAS_ADDRESS = `http://localhost:${ATLAS_PORT}/`;

/** The build that is served there, from the project's folder. */
export const ATLAS_DIST = env['ATLAS_DIST'] ?? 'dist';

/** Pages of other people that hold an embed: another site than the atlas, as a browser reckons sites. */
export const HOSTS_PORT = env['HOSTS_PORT'] ?? '4175';
export const HOSTS_ADDRESS = `http://127.0.0.1:${HOSTS_PORT}/`;
