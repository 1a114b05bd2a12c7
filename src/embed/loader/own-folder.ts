const OWN_NAME = /^(.+\/)dispatch-atlas-\d+\.\d+\.\d+\.js(?:[?#].*)?$/;

/**
 * The folder that a loader was loaded from, which holds the pages to be embedded: the first of the addresses that is
 * one of a loader. The script that is running comes first; a module is none, and is found among those of the page.
 */
export function ownFolder(addresses: Iterable<string | null | undefined>): string | null {
  for (const address of addresses) {
    const match = OWN_NAME.exec(address ?? '');
    if (match?.[1]) return match[1];
  }
  return null;
}
