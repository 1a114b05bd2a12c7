/**
 * The phrases in quotation marks in a text of our own, curly or straight. A comma or full stop before the closing mark
 * is ours, as American usage has it.
 */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(/“([^“”]+)”|"([^"]+)"/g)].map(([, curly, straight]) =>
    (curly ?? straight ?? '').replace(/[.,;:!?…]+$/, '').trim(),
  );
}
