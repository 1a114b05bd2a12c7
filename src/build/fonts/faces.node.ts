/** One web font: where its whole form comes from, what it is called here, and what stands in for it while it loads. */
export interface Face {
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly source: PackageFile;
  readonly standIns: readonly StandIn[];
}

/** A font of the reader's system, and a free font with the same advance widths to measure it by. */
export interface StandIn {
  readonly family: string;
  /** Full and PostScript names that `local()` may find it by. */
  readonly local: readonly string[];
  readonly twin: PackageFile;
}

export interface PackageFile {
  /** npm package with version. */
  readonly package: string;
  readonly path: string;
}

const INTER = '@expo-google-fonts/inter@0.4.2';
const SOURCE_SERIF = '@expo-google-fonts/source-serif-4@0.4.1';

/**
 * Whole files, because Fontsource's are cut by script: none of them holds ŏ and arrows beside a to z. The serif has a
 * name of its own since its licence reserves the name "Source" for unchanged copies.
 */
export const FACES: readonly Face[] = [
  {
    file: 'inter-400.woff2',
    family: 'Inter',
    weight: 400,
    source: { package: INTER, path: '400Regular/Inter_400Regular.ttf' },
    standIns: [arial(['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'], 400)],
  },
  {
    file: 'inter-600.woff2',
    family: 'Inter',
    weight: 600,
    source: { package: INTER, path: '600SemiBold/Inter_600SemiBold.ttf' },
    standIns: [arial(['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'], 700)],
  },
  {
    file: 'atlas-serif-400.woff2',
    family: 'Atlas Serif',
    weight: 400,
    source: { package: SOURCE_SERIF, path: '400Regular/SourceSerif4_400Regular.ttf' },
    standIns: [
      georgia(['Georgia', 'Gelasio'], 400),
      times(['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'], 400),
    ],
  },
  {
    file: 'atlas-serif-600.woff2',
    family: 'Atlas Serif',
    weight: 600,
    source: { package: SOURCE_SERIF, path: '600SemiBold/SourceSerif4_600SemiBold.ttf' },
    standIns: [
      georgia(['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'], 700),
      times(['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'], 700),
    ],
  },
];

function arial(local: readonly string[], weight: 400 | 700): StandIn {
  return { family: 'Inter as Arial', local, twin: fontsource('arimo', weight) };
}

function georgia(local: readonly string[], weight: 400 | 700): StandIn {
  return { family: 'Atlas Serif as Georgia', local, twin: fontsource('gelasio', weight) };
}

function times(local: readonly string[], weight: 400 | 700): StandIn {
  return { family: 'Atlas Serif as Times', local, twin: fontsource('tinos', weight) };
}

function fontsource(name: string, weight: 400 | 700): PackageFile {
  return { package: `@fontsource/${name}@5.3.0`, path: `files/${name}-latin-${weight}-normal.woff2` };
}
