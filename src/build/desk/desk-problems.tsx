import { saysNotFilledIn } from '../../records/compile/open-fields.ts';
import type { Problem } from '../../records/compile/problem.ts';

/** Problems as the check prints them, one below the other: where, what, and what would mend it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="desk-problems">
      {problems.map(({ file, line, message, remedy, paste }) => (
        <li key={`${file}:${line} ${message}`} class={saysNotFilledIn({ message }) ? 'is-open' : 'is-wrong'}>
          <span class="desk-where">
            {file}:{line}
          </span>{' '}
          <strong>{message}</strong> {remedy}
          {paste && (
            <>
              {' '}
              If it is new, paste this at the end of {paste.file}:<pre>{paste.lines}</pre>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Stands where a field is still to be written. */
export function Missing() {
  return <em class="desk-missing">not filled in yet</em>;
}
