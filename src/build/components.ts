/** What Vite's runner loads, with all that it is made of: everything that speaks to readers. */
export { mapPage } from './map-page.tsx';
export { openSite } from './open-site.ts';
export { filesInDevelopment, filesOfBuild } from './written-files.ts';
