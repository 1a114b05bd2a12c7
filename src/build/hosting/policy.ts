/** What a page holds within itself that a policy has to name: `'sha256-…'` of each script and style. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = ["'none'"];

/** What pages of the site may load and do. Nobody shows them in a frame: that is what embeds are for. */
export function sitePolicy(inline: Inline): string {
  return written(onSite(inline));
}

/** The map's page in addition draws pictures: an SVG of its own becomes an image, which may then be read in px. */
export function mapPolicy(inline: Inline): string {
  return written({ ...onSite(inline), 'img-src': [SELF, 'data:'] });
}

function onSite({ scripts, styles }: Inline): Policy {
  return {
    'default-src': NONE,
    'script-src': [SELF, ...scripts],
    'style-src': [SELF, ...styles],
    'img-src': [SELF],
    'font-src': [SELF],
    'connect-src': [SELF],
    'worker-src': [SELF],
    // The preview of an embed, where it is chosen.
    'frame-src': [SELF],
    'base-uri': NONE,
    'form-action': NONE,
    'frame-ancestors': NONE,
  };
}

/**
 * What embeds may load and do. In a sandbox without an origin of its own `'self'` is nothing to WebKit, so the host
 * stands beside it; and the map's worker has to be started from a `data:` address there. Who frames them is not
 * restricted: `frame-ancestors *` would shut out apps and previews whose addresses are not of the web.
 * `origin` is the site's: `https://example.org`.
 */
export function embedPolicy({ scripts, styles }: Inline, origin: string): string {
  const own = [SELF, origin];
  return written({
    'default-src': NONE,
    'script-src': [...own, ...scripts],
    'style-src': [...own, ...styles],
    'img-src': own,
    'font-src': own,
    'connect-src': own,
    'worker-src': [...own, 'data:'],
    'base-uri': NONE,
    'form-action': NONE,
  });
}

/** For scripts that run beside a page, as a map's worker does: what they are given is all they need. */
export const WORKER_POLICY = written({ 'default-src': NONE });

/** The policy as a `<meta>` may say it: browsers ignore the rest there, and complain. */
export function policyForMeta(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !/^(?:frame-ancestors|sandbox|report-uri)\b/.test(directive))
    .join('; ');
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
