/** The faces that pictures are set in, first of all that they name, with their files below `public/fonts/`. */
export const LETTERS = [
  { family: 'Inter', weight: 400, file: 'inter-400.woff2' },
  { family: 'Inter SemiBold', weight: 600, file: 'inter-600.woff2' },
] as const;

/**
 * A picture with its fonts in it, in the order of `LETTERS`: an SVG that a browser draws as an image may load nothing,
 * and would be set in whatever is on the reader's system.
 */
export function withLetters(svg: string, fonts: readonly Uint8Array[]): string {
  const faces = LETTERS.map(({ family, weight }, index) => {
    const address = `data:font/woff2;base64,${base64(fonts[index] ?? new Uint8Array())}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${address}) format("woff2")}`;
  });
  return svg.replace(/<svg [^>]*>/, (start) => `${start}<style>${faces.join('')}</style>`);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
