/**
 * The first of the maps that a link can mean which names a route and no element: one of that very route, else one of
 * the whole atlas, else one of a place, which may have it. A map of another route has not.
 */
export function likeliest<Item>(
  maps: readonly Item[],
  route: string,
  read: (map: Item, attribute: 'route' | 'place') => string | null,
): Item | null {
  const others = maps.filter((map) => !read(map, 'route'));
  return (
    maps.find((map) => read(map, 'route') === route) ?? others.find((map) => !read(map, 'place')) ?? others[0] ?? null
  );
}
