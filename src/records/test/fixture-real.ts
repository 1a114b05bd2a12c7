import { resolve } from 'node:path';
import { compile } from '../compile/compile.ts';

/** The project's own records, checked without the articles' texts: once for all test files that share a process. Only for tests. */
export const REAL = compile(resolve(import.meta.dirname, '../../..'));
