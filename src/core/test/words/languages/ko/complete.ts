import type { Translation } from '../../../../words/format/translation.ts';
import * as claims from './claims.ts';

/** All that the English files say, file by file; what is missing or takes something else is an error of types. */
export const COMPLETE = { claims } satisfies { claims: Translation<typeof import('../en/claims.ts')> };
