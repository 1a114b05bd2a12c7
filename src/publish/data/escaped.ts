const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read these three as spaces in an attribute, and the last as a line break in text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The control characters, halves of pairs and non-characters that no XML document may hold, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it stands in XML, SVG or HTML, between tags or in quoted attributes. What XML cannot hold becomes U+FFFD. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
