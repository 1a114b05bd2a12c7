import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { type Filter, NO_FILTER } from '../core/view/filter.ts';
import { FilterBoxes } from './filter-boxes.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { fieldsOf, switchesOf } from './filter-panel-fields.ts';

const whole = lookupIn(
  datasetOf([
    { to: 'pearl' },
    { to: 'dune', status: 'completed' },
    { to: 'pearl', status: 'completed', rest: { period: { when: '2031-02', of: 'movement', basis: '' } } },
  ]),
);
const finds = () => true;

function panel(filter: Filter, startsOpen = true): string {
  return renderToString(
    <FilterPanel filter={filter} startsOpen={startsOpen}>
      <FilterBoxes whole={whole} filter={filter} onFilter={() => {}} finds={finds} />
    </FilterPanel>,
  );
}

test('a closed panel is a button that says how many fields are in use', () => {
  const html = panel({ ...NO_FILTER, statuses: ['completed'] }, false);
  expect(html).toMatch(/<button[^>]* aria-expanded="false" aria-controls="filter-fields"/);
  expect(html.replace(/<[^>]+>/g, '')).toContain('1 field is in use');
  expect(html).not.toContain('<input');
  expect(panel(NO_FILTER, false)).not.toContain('in use');
});

test('every value is a labelled box in a fieldset with a legend, but for the groups of the switch', () => {
  const html = panel(NO_FILTER);
  const fields = fieldsOf(whole, NO_FILTER, finds).filter(({ name }) => name !== 'groups');
  const boxes = fields.flatMap((field) => field.choices).length + switchesOf(whole, NO_FILTER, finds).length;
  expect(html.match(/<label [^>]*><input type="checkbox"/g)).toHaveLength(boxes);
  expect(html.match(/<input/g)).toHaveLength(boxes);
  expect(html.match(/<fieldset><legend>/g)).toHaveLength(fields.length + 3);
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

test('months are chosen from lists that never end before they begin', () => {
  const html = panel({ ...NO_FILTER, periodFrom: '2031-03', periodTo: '2031-04' });
  const [, , from = '', to = ''] = html.match(/<select.*?<\/select>/gs) ?? [];
  const months = (list: string) => [...list.matchAll(/value="(\d{4}-\d\d)"/g)].map(([, month]) => month);
  expect(months(from)).toEqual(['2031-02', '2031-03', '2031-04']);
  expect(from).toMatch(/<option selected value="2031-03">March 2031/);
  expect(months(to)[0]).toBe('2031-03');
  expect(to).toMatch(/<option selected value="2031-04">April 2031/);
});

test('months that a link names beyond all reports are in the list as well', () => {
  const html = panel({ ...NO_FILTER, periodFrom: '1999-01' });
  expect(html).toMatch(/<option selected value="1999-01">January 1999/);
});

test('how many claims give no time, and are left out for it, is said', () => {
  const said = (filter: Partial<Filter>) => panel({ ...NO_FILTER, ...filter }).replace(/<[^>]+>/g, '');
  expect(said({})).toContain('2 claims that give no time would be left out.');
  expect(said({ periodTo: '2031-03' })).toContain('2 claims that give no time are left out.');
  expect(said({ periodTo: '2031-03', statuses: ['planned'] })).toContain('1 claim that gives no time is left out.');
  expect(said({ periodTo: '2031-03', statuses: ['under_way'] })).not.toContain('left out.');
});

function boxOf(html: string, label: string): string {
  return html.split('<label').find((part) => part.includes(`>${label}<`)) ?? '';
}
