import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { datasetOf } from '../model/fixture-dataset.ts';
import { lookupIn } from '../model/lookup.ts';
import { type Filter, NO_FILTER } from '../view/filter.ts';
import { FilterPanel } from './filter-panel.tsx';
import { fieldsOf, switchesOf } from './filter-panel-fields.ts';

const whole = lookupIn(
  datasetOf([{ to: 'pearl' }, { to: 'dune', status: 'completed' }, { to: 'pearl', status: 'completed' }]),
);
const finds = () => true;

function panel(filter: Filter, startsOpen = true): string {
  return renderToString(
    <FilterPanel whole={whole} filter={filter} onFilter={() => {}} finds={finds} startsOpen={startsOpen} />,
  );
}

test('a closed panel is a button that says how many fields are in use', () => {
  const html = panel({ ...NO_FILTER, statuses: ['completed'] }, false);
  expect(html).toMatch(/<button[^>]* aria-expanded="false" aria-controls="filter-fields"/);
  expect(html.replace(/<[^>]+>/g, '')).toContain('1 field is in use');
  expect(html).not.toContain('<input');
  expect(panel(NO_FILTER, false)).not.toContain('in use');
});

test('every value is a labelled box in a fieldset with a legend', () => {
  const html = panel(NO_FILTER);
  const fields = fieldsOf(whole, NO_FILTER, finds);
  const boxes = fields.flatMap((field) => field.choices).length + switchesOf(whole, NO_FILTER, finds).length;
  expect(html.match(/<label [^>]*><input type="checkbox"/g)).toHaveLength(boxes);
  expect(html.match(/<input/g)).toHaveLength(boxes);
  expect(html.match(/<fieldset><legend>/g)).toHaveLength(fields.length + 1);
});

test('what is ticked is checked, and what the other fields leave nothing of is grey but can be ticked', () => {
  const html = panel({ ...NO_FILTER, statuses: ['planned'] });
  expect(html.match(/ checked/g)).toHaveLength(1);
  expect(boxOf(html, 'Planned')).toContain(' checked');
  expect(boxOf(html, 'Dune')).toContain('is-none');
  expect(boxOf(html, 'Dune')).toContain('0 of 1');
  expect(boxOf(html, 'Completed')).not.toContain('is-none');
  expect(html).not.toContain('disabled');
});

test('everything can be cleared once something is set, be it words alone', () => {
  expect(panel(NO_FILTER)).not.toContain('Clear all');
  expect(panel({ ...NO_FILTER, words: 'pearl' })).toContain('Clear all');
});

function boxOf(html: string, label: string): string {
  return html.split('<label').find((part) => part.includes(`>${label}<`)) ?? '';
}
