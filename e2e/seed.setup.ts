/** Before each file of unit tests. Where a property fails, fast-check names the seed and the path to repeat it. */
import { configureGlobal, readConfigureGlobal } from 'fast-check';
import { SEED } from './seed.ts';

configureGlobal({ ...readConfigureGlobal(), seed: SEED });
