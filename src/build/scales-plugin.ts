import type { Plugin } from 'vite';

/**
 * What d3-scale brings beside numbers, by package: it can also run from colour to colour and write its own ticks. Widths
 * and months ask for neither, and a bundler cannot know that they never will.
 */
const UNASKED = {
  'd3-color': ['rgb', 'color', 'hsl', 'lab', 'hcl', 'cubehelix'],
  'd3-format': ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
} as const;

const STANDS_FOR = '\0unasked:';

/** Bundles d3-scale for numbers alone. Whoever asks a scale for colours or formatted ticks is told so, and where to change it. */
export function scalesPlugin(): Plugin {
  return {
    name: 'dispatch-atlas:scales',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (Object.hasOwn(UNASKED, source) ? STANDS_FOR + source : null),
    load(id) {
      const [name, functions] = Object.entries(UNASKED).find(([each]) => id === STANDS_FOR + each) ?? [];
      if (!name || !functions) return null;
      const refusal = `${name} is left out of bundles: see build/scales-plugin.ts.`;
      return [
        `function unasked() { throw new Error(${JSON.stringify(refusal)}); }`,
        `export { ${functions.map((each) => `unasked as ${each}`).join(', ')} };`,
      ].join('\n');
    },
  };
}
