import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { scalesPlugin } from './scales-plugin.ts';

const here = createRequire(import.meta.url);

/** A bundle of a few lines that use scales, as an address to import it from. */
async function bundled(code: string): Promise<{ readonly size: number; readonly address: string }> {
  const entry = '\0entry.js';
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      scalesPlugin(),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : id === 'd3-scale' ? here.resolve('d3-scale') : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  const text = built.output[0].code;
  return { size: text.length, address: `data:text/javascript,${encodeURIComponent(text)}` };
}

test('scales of numbers work in a bundle as they do outside, and colours are not in it', async () => {
  const { address } = await bundled(`
    import { scaleLinear, scaleSqrt } from 'd3-scale';
    export const values = [scaleSqrt([0, 100], [0, 20])(25), scaleLinear([0, 10], [3, 5])(5), scaleLinear([0, 1]).ticks(2)];
  `);
  expect((await import(/* @vite-ignore */ address)).values).toEqual([10, 4, [0, 0.5, 1]]);
});

test('who asks for what is left out is told where to change it', async () => {
  const { address } = await bundled(`
    import { scaleLinear } from 'd3-scale';
    export const write = () => scaleLinear([0, 1]).tickFormat(5)(0.5);
  `);
  const { write } = await import(/* @vite-ignore */ address);
  expect(write).toThrow('d3-format is left out of bundles: see build/scales-plugin.ts.');
});

test('a package is stood for by everything that others take from it', () => {
  for (const [by, from] of [
    ['d3-interpolate', 'd3-color'],
    ['d3-scale', 'd3-format'],
  ] as const) {
    const taken = new RegExp(`import \\{([^}]*)\\} from '${from}'`).exec(readFileSync(here.resolve(by), 'utf8'))?.[1];
    const names = taken?.split(',').map((each) => each.trim().replace(/ as .*/, '')) ?? [];
    const { load } = scalesPlugin() as { load: (id: string) => string };
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(load(`\0unasked:${from}`)).toContain(`as ${name}`);
  }
});
