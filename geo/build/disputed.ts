/** A border that is drawn dashed: a ceasefire line, or a line that is disputed or not agreed. */
export interface DisputedLine {
  /** What readers know it by. */
  readonly name: string;
  /** Keys of the two areas it parts (ISO 3166-1 alpha-2, or a key of `NO_COUNTRY`), in alphabetical order. */
  readonly between: readonly [string, string];
  /** West, south, east, north of the part that is dashed; null for the whole line. Boxes do not overlap. */
  readonly within: readonly [number, number, number, number] | null;
}

/** Areas that are counted with neither side; their id in the files is empty. */
export const NO_COUNTRY = {
  CRM: 'Crimea',
  KUR: 'Southern Kurils',
  CYN: 'Northern Cyprus',
  KAS: 'Siachen Glacier',
  SOL: 'Somaliland',
  XKX: 'Kosovo',
} as const;

/** Dashed lines of the detail and of the world. No front line stands here, and no line at sea. */
export const DISPUTED_LINES: readonly DisputedLine[] = [
  { name: 'Military Demarcation Line', between: ['KP', 'KR'], within: null },
  { name: 'Crimea–Ukraine', between: ['CRM', 'UA'], within: null },
  { name: 'Line of Control', between: ['IN', 'PK'], within: [73, 32.28, 78, 36] },
  { name: 'Siachen Glacier', between: ['IN', 'KAS'], within: null },
  { name: 'Siachen Glacier', between: ['KAS', 'PK'], within: null },
  { name: 'Siachen Glacier', between: ['CN', 'KAS'], within: null },
  { name: 'Aksai Chin, Line of Actual Control', between: ['CN', 'IN'], within: [78.01, 32.3, 80.5, 36] },
  { name: 'Arunachal Pradesh, Line of Actual Control', between: ['CN', 'IN'], within: [91.5, 26.5, 97.6, 30] },
  { name: 'Shaksgam Valley', between: ['CN', 'PK'], within: null },
  { name: 'Bhutan–China, not agreed', between: ['BT', 'CN'], within: null },
  { name: 'Kosovo–Serbia', between: ['RS', 'XKX'], within: null },
  { name: 'Northern Cyprus, buffer zone', between: ['CY', 'CYN'], within: null },
  { name: 'Western Sahara', between: ['EH', 'MA'], within: null },
  { name: 'Golan, ceasefire line', between: ['IL', 'SY'], within: null },
  { name: 'Blue Line', between: ['IL', 'LB'], within: null },
  { name: 'West Bank and Gaza Strip, armistice lines', between: ['IL', 'PS'], within: null },
  { name: 'Somaliland', between: ['SO', 'SOL'], within: null },
  { name: 'Ethiopia–Somalia, provisional line', between: ['ET', 'SO'], within: null },
  { name: 'Sudan–South Sudan, not determined', between: ['SD', 'SS'], within: null },
  { name: 'Hala’ib Triangle and Bir Tawil', between: ['EG', 'SD'], within: [33, 21.5, 38, 24] },
  { name: 'Ilemi Triangle', between: ['KE', 'SS'], within: [34.9, 4, 36.2, 5.8] },
];
