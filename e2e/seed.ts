/** What everything begins with that tests draw by lot: the same in every run. TEST_SEED names another, to explore. */
export const SEED = seedOf(process.env['TEST_SEED'] ?? '20261128');

function seedOf(digits: string): number {
  if (!/^\d{1,9}$/.test(digits)) throw new Error(`TEST_SEED is not a whole number of at most nine digits: ${digits}`);
  return Number(digits);
}
