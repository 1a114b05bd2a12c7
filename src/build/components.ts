/** What a build loads as one, with all that it is made of: everything that speaks to readers. */

export { sheetHead } from '../publish/pages/sheet-head.ts';
export { mapPage } from './map-page.tsx';
export { openSite } from './open-site.ts';
export { filesOfRound, writeRound } from './site-writer.ts';
export { writeWhatIsAsked } from './writing-thread.ts';
