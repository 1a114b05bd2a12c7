import {
  FIGURE_RULES,
  FIGURES_ARE_NEVER_ADDED,
  HOW_DATES_ARE_WRITTEN,
  HOW_FAR_A_MOVEMENT_IS,
  HOW_MUCH_IS_QUOTED,
  howQuotationsAreSealed,
  NEVER_DONE,
  READING_RULES,
  STATUS_DEFINITIONS,
  whatBecomesOfSentences,
} from '#words/method-reading.ts';
import { STATUSES } from '../../core/model/vocabulary.ts';
import { Said } from '../../ui/said.tsx';
import { Rules } from './rules.tsx';

const TERMS = { term: (text: string) => <dfn>{text}</dfn> };

/** From an article to its records. */
export function Reading() {
  return (
    <>
      <p>
        <Said pieces={whatBecomesOfSentences()} as={TERMS} />
      </p>
      <Rules rules={Object.values(READING_RULES)} />
      <p>{HOW_FAR_A_MOVEMENT_IS}</p>
      <dl class="facts wide">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>{STATUS_DEFINITIONS[status].term}</dt>
            <dd>{STATUS_DEFINITIONS[status].meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function Figures() {
  return (
    <>
      <p>{FIGURES_ARE_NEVER_ADDED}</p>
      <Rules rules={Object.values(FIGURE_RULES)} />
    </>
  );
}

export function Sealing() {
  return (
    <>
      <p>{HOW_DATES_ARE_WRITTEN}</p>
      <p>
        <Said pieces={howQuotationsAreSealed()} as={TERMS} />
      </p>
      <p>{HOW_MUCH_IS_QUOTED}</p>
    </>
  );
}

export function NotDone() {
  return <Rules rules={Object.values(NEVER_DONE)} />;
}
