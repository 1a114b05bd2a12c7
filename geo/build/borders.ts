import type { FeatureCollection, Polygon } from 'geojson';
import { DISPUTED_LINES } from './disputed.ts';

/** Both areas of a line, by the field `key`, as `DISPUTED_LINES` writes them. */
const PAIR = 'pair = [A.key, B.key].sort().join("-")';

/**
 * Commands that take the lines between the areas of a layer `countries` (field `key`) apart into two layers: `borders`,
 * solid, one feature; and `dashed`, one feature a name. They want the layer `boxes`.
 */
export const BORDER_COMMANDS: readonly string[] = [
  `-lines + target=countries name=edges where='!!B' each='${PAIR}'`,
  '-divide target=edges boxes',
  // Through `this.properties`: the command line takes a leading `name =` for an option.
  `-each target=edges 'this.properties.name = ${nameOf()}'`,
  `-filter + target=edges '!this.properties.name' name=borders`,
  '-dissolve target=borders',
  `-filter + target=edges '!!this.properties.name' name=dashed`,
  '-dissolve target=dashed fields=name',
];

/** The boxes that lines are divided by, numbered as in the table of disputed lines. */
export function boxes(): FeatureCollection<Polygon, { readonly box: number }> {
  const features = DISPUTED_LINES.flatMap(({ within }, box) => {
    if (within === null) return [];
    const [west, south, east, north] = within;
    const ring = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    return [
      { type: 'Feature' as const, properties: { box }, geometry: { type: 'Polygon' as const, coordinates: [ring] } },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** An expression for the name of a disputed line from `pair` and `box`; null for a border that is solid. */
function nameOf(): string {
  const whole: Record<string, string> = {};
  const parts: Record<string, string> = {};
  for (const [box, { name, between, within }] of DISPUTED_LINES.entries()) {
    if (within === null) whole[between.join('-')] = name;
    else parts[`${between.join('-')} ${box}`] = name;
  }
  return `${JSON.stringify(whole)}[pair] || ${JSON.stringify(parts)}[pair + " " + box] || null`;
}
