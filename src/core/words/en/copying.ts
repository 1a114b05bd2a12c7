export const COPY = 'Copy';
export const COPIED = 'Copied.';

export function copied(what: string): string {
  return `Copied: ${what}.`;
}

export const COPY_BY_HAND =
  'The browser did not let it be copied. It is selected now: copy it with Ctrl C, on a Mac with ⌘ C.';
