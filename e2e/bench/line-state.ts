/** What the slow line tells of itself. */
export interface LineState {
  /** Of the bodies, as they were sent. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds since 1970. */
  readonly quietSince: number;
}

export async function askLine(address: string, question: 'state' | 'reset'): Promise<LineState> {
  const answer = await fetch(new URL(`/-/${question}`, address));
  return (await answer.json()) as LineState;
}
