import { REAL } from '../../records/test/fixture-real.ts';
import { builtText, MAP } from './fixture-dist.ts';
import { describeMapPage, describePageOfAll } from './fixture-map-page.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
describeMapPage('the real data', bodyOf(MAP), dataset);
describePageOfAll('the real data', bodyOf(builtText('all/index.html')), dataset);

function bodyOf(page: string): string {
  return /<body[^>]*>(.*)<\/body>/s.exec(page)?.[1] ?? '';
}
