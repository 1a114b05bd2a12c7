import type { BrowserContext } from '@playwright/test';

/** Policies as browsers hold to them, and what becomes of a page whose policy is another one. */
export const POLICY = 'content-security-policy';

/** One source that a directive allows. */
export interface Allowed {
  readonly directive: string;
  readonly source: string;
}

/** What a policy allows, source by source; a directive that allows nothing has none. */
export function allowedBy(policy: string): readonly Allowed[] {
  return policy.split('; ').flatMap((part) => {
    const [directive = '', ...sources] = part.split(' ');
    return sources.filter((source) => source !== "'none'").map((source) => ({ directive, source }));
  });
}

/** The policy without some sources of a directive; where none is left, it allows nothing. */
export function without(policy: string, directive: string, sources: readonly string[]): string {
  return policy
    .split('; ')
    .map((part) => {
      const [name = '', ...all] = part.split(' ');
      if (name !== directive) return part;
      const left = all.filter((source) => !sources.includes(source));
      return [name, ...(left.length > 0 ? left : ["'none'"])].join(' ');
    })
    .join('; ');
}

/** Pages come with another policy, both in the header and in themselves; null does away with the header alone. */
export async function serveWith(
  context: BrowserContext,
  change: ((policy: string) => string) | null,
  changeHtml: (html: string) => string = (html) => html,
): Promise<void> {
  await context.route('**/*', async (route) => {
    if (!['document'].includes(route.request().resourceType())) return route.fallback();
    const response = await route.fetch();
    const headers = response.headers();
    const { [POLICY]: policy = '', ...others } = headers;
    const html = withChanged(await response.text(), change ?? ((own) => own));
    const said = change === null ? others : { ...others, [POLICY]: change(policy) };
    await route.fulfill({ response, headers: said, body: changeHtml(html) });
  });
}

/** A page with another policy in itself. */
export function withChanged(html: string, change: (policy: string) => string): string {
  return html.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
    (_, start: string, own: string) => start + change(own),
  );
}

/** What browsers refuse from now on, in any page or frame of a context: "script-src inline". The list grows. */
export async function refusals(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  context.on('console', (message) => {
    // A frame or worker without an origin tells nobody else.
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await context.exposeBinding('tellRefused', (_, what: string) => void refused.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
      tellRefused(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return refused;
}
