import { STANCE_WORDS } from './vocabulary.ts';

/**
 * A movement with what is said of it: "From Ryanggang to China: denied". Where nobody was found nobody is there: "None found
 * in Finland" for "Already in Finland".
 */
export function titleWith(movement: string, said: string): string {
  const none = said === STANCE_WORDS.finds_none ? movement.replace(/^Already in/, 'None found in') : movement;
  return none === movement ? `${movement}: ${said}` : none;
}
