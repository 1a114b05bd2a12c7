import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../core/model/dataset.ts';

/** What holds for the body of the map's page, whatever the records. Only for tests. */
export function describeMapPage(name: string, html: string, { routes, excerpts }: Dataset): void {
  describe(`the page of ${name}`, () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

    test('has every id once', () => {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test('has every place that a link inside it leads to', () => {
      const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);
      expect(targets.length).toBeGreaterThan(3);
      expect([...new Set(targets)].filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('has every thing that another is labelled by', () => {
      const labels = [...html.matchAll(/ aria-labelledby="([^"]*)"/g)].map(([, id = '']) => id);
      expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('has a row for each route, which leads to its page and is found by the links to the route', () => {
      for (const { id } of routes) expect(html).toContain(`id="route=${id}" href="route/${id}/"`);
    });

    test('has no evidence: that is on the pages', () => {
      expect(html).not.toMatch(/<blockquote|data-claim=/);
      for (const { exact } of excerpts) expect(textOf(html)).not.toContain(exact);
    });

    test('sends readers to other sites without telling them where from', () => {
      for (const link of html.match(/<a [^>]*href="https?:[^>]*>/g) ?? []) {
        expect(link).toMatch(/rel="[^"]*noopener noreferrer[^"]*"/);
      }
    });

    test('loads nothing from anywhere', () => {
      expect(html).not.toMatch(/<(script|link|img|iframe|style)\b/);
      expect(html).not.toMatch(/ style="/);
      expect(html).not.toMatch(/ on\w+="/);
    });
  });
}

/** What holds for the body of the page that holds everything. Only for tests. */
export function describePageOfAll(
  name: string,
  html: string,
  { routes, claims, articles, excerpts, circumstances }: Dataset,
): void {
  describe(`the page of all of ${name}`, () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

    test('has every id once, and every place that a link inside it leads to', () => {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);
      expect(targets.length).toBeGreaterThan(routes.length);
      expect([...new Set(targets)].filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('has a section for each route and each article, and an entry for each claim', () => {
      for (const route of routes) expect(ids).toContain(`route=${route.id}`);
      for (const article of articles) expect(ids).toContain(`article-${article.id}`);
      const records = [...html.matchAll(/<code[^>]*>([^<]*)<\/code>/g)].map(([, id]) => id);
      expect([...records].sort()).toEqual(claims.map((claim) => claim.id as string).sort());
    });

    test('has every excerpt, character for character, and every circumstance', () => {
      const text = textOf(html);
      for (const excerpt of excerpts) expect(text).toContain(excerpt.exact);
      for (const each of circumstances) {
        if (each.claims.length > 0 || each.places.length > 0) expect(text).toContain(each.text);
      }
    });
  });
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
