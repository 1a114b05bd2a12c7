/** What Vite writes: `assets/embed-live-C-BDT63e.js`, below whichever folder of the site. */
const BUNDLE = /^(?<folder>|[^:]*[/ ])assets\/(?<name>[^/]+)-[\w-]{8}\.(?<ending>\w+)$/;

/** Whether a file, or what an address leads to, is named after its content, so that nobody can link to it for long. */
export function isBundle(address: string): boolean {
  return BUNDLE.test(address);
}

/** The name that stays when the content changes: `assets/embed-live-*.js`. */
export function withoutHash(address: string): string {
  return address.replace(BUNDLE, '$<folder>assets/$<name>-*.$<ending>');
}

/** Hashes of inline scripts and styles as one sign: how a page is drawn and woken up may change, what it allows may not. */
export function withoutPolicyHashes(policy: string): string {
  return policy.replace(/'sha\d+-[^']*'(?: 'sha\d+-[^']*')*/g, "'sha-*'");
}
