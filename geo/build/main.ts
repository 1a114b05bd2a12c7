import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildAnchors } from './anchors.ts';
import { CREDITS } from './credits.ts';
import { buildNorthEastAsia } from './north-east-asia.ts';
import { buildWorld } from './world.ts';

const GEO = resolve(import.meta.dirname, '..');

mkdirSync(join(GEO, 'built'), { recursive: true });
const world = await buildWorld();
write('world.topo.json', JSON.stringify(world));
const northEastAsia = await buildNorthEastAsia();
write('north-east-asia.topo.json', JSON.stringify(northEastAsia));
write('anchors.json', JSON.stringify(await buildAnchors(join(GEO, 'places.yaml'), { world, northEastAsia }), null, 2));
write('credits.json', JSON.stringify(CREDITS, null, 2));

function write(name: string, text: string): void {
  writeFileSync(join(GEO, 'built', name), `${text}\n`);
  console.log(`${name}: ${(brotliCompressSync(text).length / 1000).toFixed(1)} KB brotli`);
}
