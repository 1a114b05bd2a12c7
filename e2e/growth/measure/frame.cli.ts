/** Prints what a frame with the whole atlas loads before anybody touches it: `tsx frame.cli.ts <built folder>`. */
import { loadedByFrame } from '../../frame-load.ts';
import { visit } from './visit.ts';

const [folder = 'dist'] = process.argv.slice(2);
await visit(folder, {}, async (page) => {
  const sizes = await loadedByFrame(page, 'embed/');
  return { frameKb: [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000 };
});
