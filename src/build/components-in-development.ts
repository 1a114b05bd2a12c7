/** What the development server loads as one: what a build loads, without that which makes evidence packs. */
export { sheetHead } from '../publish/pages/sheet-head.ts';
export { mapPage } from './map-page.tsx';
export { openSite } from './open-site.ts';
export { filesInDevelopment } from './written-files.ts';
