import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { withRebasedLinks } from './rebase-links.ts';

const evidence = evidenceIn(datasetOf([{ to: 'northland' }, { to: 'pearl' }]));
const at = (html: string) => withRebasedLinks(html, 'claim/gazette/1/', evidence);

test('a link to a section of the map’s page leads to the page of the same thing', () => {
  expect(at('<a href="#route=dispatch-home-pearl">')).toBe('<a href="../../../route/dispatch-home-pearl/">');
  expect(at('<a href="#place=pearl">')).toBe('<a href="../../../place/pearl/">');
  expect(at('<a href="#article-gazette">')).toBe('<a href="../../../article/gazette/">');
});

test('what has no page is found on the map, and what is on the page stays there', () => {
  expect(at('<a href="#not-on-the-map">')).toBe('<a href="../../../#not-on-the-map">');
  expect(at('<a href="#route=nobody-knows">')).toBe('<a href="../../../#route=nobody-knows">');
  const own = '<section id="route=dispatch-home-pearl"><a href="#route=dispatch-home-pearl">';
  expect(at(own)).toBe(own);
});
