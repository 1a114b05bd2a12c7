/** What snippets say in the pages of others. */

/** What a frame is called for those who hear it. */
export function mapOf({ title }: { title: string }): string {
  return `Map: ${title}`;
}

export const OPEN_MAP_AND_EVIDENCE = 'Open the full map and its evidence';

export const SHOW_WHOLE_MAP = 'Show the whole map';

/** Of a view there is no picture: what the picture shows in its place. */
export const PICTURE_IN_PLACE_OF_VIEW = {
  atlas: 'The picture shows all routes of the atlas, not the view in which the map opens.',
  route: 'The picture shows all of this route, not the view in which the map opens.',
  place: 'The picture shows all that is reported of this place, not the view in which the map opens.',
};
