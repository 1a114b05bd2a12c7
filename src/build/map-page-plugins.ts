import type { Plugin } from 'vite';
import { remembered, ShortMemory } from '../core/model/remembered.ts';
import type { Openings } from './opening.ts';

/**
 * Fills in the map's page: before Vite bundles what it loads, and in development after Vite has seen to the page, since
 * Vite parses all of it and finds nothing to do in what is filled in. There it is made once of the same records.
 */
export function mapPagePlugins(open: Openings): Plugin[] {
  const made = new WeakMap<object, ShortMemory<string, string>>();
  return [
    {
      name: 'dispatch-atlas:map-page',
      apply: 'build',
      transformIndexHtml: {
        order: 'pre',
        async handler(html) {
          const { components, site } = await open.ofBuild();
          return components.mapPage(html, site, true);
        },
      },
    },
    {
      name: 'dispatch-atlas:map-page',
      apply: 'serve',
      transformIndexHtml: {
        order: 'post',
        async handler(html) {
          const { components, site } = await open.inDevelopment();
          const ofSite = remembered(made, site, () => new ShortMemory<string, string>(1));
          return remembered(ofSite, html, () => components.mapPage(html, site, false));
        },
      },
    },
  ];
}
