import { EXCEPTIONS, FOLDERS, isFolder } from './components.ts';
import { proseInFolder } from './prose-in-folder.ts';

/** `npm run -s prose src/ui …`: the words that stand in components and not yet in messages. */
for (const given of process.argv.slice(2)) {
  const folder = given.replace(/\/$/, '');
  const found = proseInFolder(folder, isFolder(folder) ? FOLDERS[folder] : /\.tsx?$/, EXCEPTIONS);
  for (const each of found) console.log(each);
  console.log(`${folder}: ${found.length}`);
}
