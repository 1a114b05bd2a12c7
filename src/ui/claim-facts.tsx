import type { ComponentChildren } from 'preact';

interface Props {
  readonly facts: readonly (readonly [term: string, text: string])[];
  /** What follows them. */
  readonly children?: ComponentChildren;
}

/** What the record of a claim holds, a line for each. */
export function ClaimFacts({ facts, children }: Props) {
  return (
    <dl class="facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
