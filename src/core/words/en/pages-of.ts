/** From the evidence beside the map to the page that holds it. */
export const PAGE_OF_ROUTE = 'Page of this route';
export const PAGE_OF_PLACE = 'Page of this place';
