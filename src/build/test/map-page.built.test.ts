import { REAL } from '../../records/test/fixture-real.ts';
import { MAP } from './fixture-dist.ts';
import { describeMapPage } from './fixture-map-page.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
describeMapPage('the real data', /<body>(.*)<\/body>/s.exec(MAP)?.[1] ?? '', dataset);
