import { NOT_FILLED_IN, pasteIfNew } from '#words/preview.ts';
import { saysNotFilledIn } from '../../records/compile/open-fields.ts';
import type { Problem } from '../../records/compile/problem.ts';
import { Said } from '../../ui/said.tsx';

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
              <Said pieces={pasteIfNew(paste.file)} as={{ lines: () => <pre>{paste.lines}</pre> }} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Stands where a field is still to be written. */
export function Missing() {
  return <em class="desk-missing">{NOT_FILLED_IN}</em>;
}
