import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Openings } from './opening.ts';
import { DOCUMENT_STYLE } from './sources.ts';

/** Puts what the look of the map makes of itself before the sheet of the pages, where rules of imported sheets stand too. */
export function documentStyle(root: string, open: Openings): Plugin {
  const file = resolve(root, DOCUMENT_STYLE);
  let building = false;
  return {
    name: 'dispatch-atlas:document-style',
    configResolved(config) {
      building = config.command === 'build';
    },
    /** By now the sheets that it imports stand in it: rules may come before them. */
    async transform(code, id) {
      if (id.replace(/\?.*$/, '') !== file) return null;
      const { components } = await (building ? open.ofBuild() : open.inDevelopment());
      return { code: components.sheetHead() + code, map: null };
    },
  };
}
