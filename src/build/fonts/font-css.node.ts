import type { Face } from './faces.node.ts';
import type { Metrics } from './font-file.node.ts';

/** Text of the kind the pages print: widths of fonts are compared over it. */
const SAMPLE =
  'An article of 14 May 2025 says that 2,400 workers from North Pyongan will go to Russia in groups of 30 to 40, most ' +
  'of them to building sites; a source in Hyesan gives no figure. “They were told to be ready by the end of the ' +
  'month,” the article adds. What it leaves open stays open here: the province, the date, and how many came back.';

export interface MeasuredFace {
  readonly face: Face;
  readonly metrics: Metrics;
  /** In the order of `face.standIns`. */
  readonly standIns: readonly Metrics[];
}

/** The style sheet: web fonts, stand-ins of the same size and line height, and the two stacks that pages use. */
export function fontCss(faces: readonly MeasuredFace[]): string {
  return [
    '/* Written by src/build/fonts/fonts.node.ts: edit that, not this. */',
    ...faces.map(({ face }) => webFont(face)),
    ...faces.flatMap((measured) => standIns(measured)),
    STACKS,
  ].join('\n\n');
}

const STACKS = `:root {
  --font-sans: "Inter", "Inter as Arial", Arial, sans-serif;
  /* Inter again after the serif: it has the few signs (※, arrows) that the serif lacks. */
  --font-serif: "Atlas Serif", "Atlas Serif as Georgia", "Atlas Serif as Times", "Inter", Georgia, serif;
}
`;

function webFont(face: Face): string {
  return `@font-face {
  font-family: "${face.family}";
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;
  src: url("/fonts/${face.file}") format("woff2");
}`;
}

/** `size-adjust` evens out the widths; the overrides are taken of the adjusted size, so they are divided by it. */
function standIns({ face, metrics, standIns }: MeasuredFace): string[] {
  return face.standIns.map((standIn, index) => {
    const measured = standIns[index];
    if (measured === undefined) throw new Error(`${standIn.family} was not measured`);
    const size = sampleWidthEm(metrics) / sampleWidthEm(measured);
    return `@font-face {
  font-family: "${standIn.family}";
  font-style: normal;
  font-weight: ${face.weight};
  src: ${standIn.local.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(metrics.ascent / size)};
  descent-override: ${percent(metrics.descent / size)};
  line-gap-override: ${percent(metrics.lineGap / size)};
}`;
  });
}

function sampleWidthEm(metrics: Metrics): number {
  return [...SAMPLE].reduce((width, character) => {
    const advance = metrics.advance(character);
    if (advance === null) throw new Error(`a font to be measured lacks "${character}"`);
    return width + advance;
  }, 0);
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
