/** What layout needs of a font, in em. */
export interface Metrics {
  readonly ascent: number;
  /** Below the baseline, positive. */
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width of one character, or null where the font has no glyph for it. Kerning is not in it. */
  readonly advance: (character: string) => number | null;
}

/** Reads a TrueType or OpenType file that is not compressed (tables: OpenType specification 1.9). */
export function readMetrics(sfnt: Uint8Array): Metrics {
  const tables = tablesOf(sfnt);
  const hhea = tableOf(tables, 'hhea');
  const hmtx = tableOf(tables, 'hmtx');
  const glyphOf = readCmap(tableOf(tables, 'cmap'));
  const unitsPerEm = tableOf(tables, 'head').getUint16(18);
  const longMetrics = hhea.getUint16(34);
  return {
    ascent: hhea.getInt16(4) / unitsPerEm,
    descent: -hhea.getInt16(6) / unitsPerEm,
    lineGap: hhea.getInt16(8) / unitsPerEm,
    advance: (character) => {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      // Glyphs past the last long record share its advance.
      return glyph === 0 ? null : hmtx.getUint16(Math.min(glyph, longMetrics - 1) * 4) / unitsPerEm;
    },
  };
}

/** The texts of the name table by name id (Windows, Unicode, English). */
export function readNames(sfnt: Uint8Array): ReadonlyMap<number, string> {
  const table = tableOf(tablesOf(sfnt), 'name');
  const texts = table.getUint16(4);
  const names = new Map<number, string>();
  for (let record = 0; record < table.getUint16(2); record++) {
    const at = 6 + record * 12;
    if (table.getUint16(at) !== 3 || table.getUint16(at + 4) !== 0x409) continue;
    const start = texts + table.getUint16(at + 10);
    const units = Array.from({ length: table.getUint16(at + 8) / 2 }, (_, unit) => table.getUint16(start + unit * 2));
    names.set(table.getUint16(at + 6), String.fromCharCode(...units));
  }
  return names;
}

/** The same font with another name table. Checksums are not renewed: the subsetter that reads this computes its own. */
export function withNames(sfnt: Uint8Array, names: ReadonlyMap<number, string>): Uint8Array {
  const tables = tablesOf(sfnt);
  tables.set('name', nameTable(names));
  const directory = new DataView(new ArrayBuffer(12 + tables.size * 16));
  new Uint8Array(directory.buffer).set(sfnt.subarray(0, 12));
  const parts: Uint8Array[] = [new Uint8Array(directory.buffer)];
  let offset = directory.byteLength;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) directory.setUint8(at + letter, tag.charCodeAt(letter));
    directory.setUint32(at + 8, offset);
    directory.setUint32(at + 12, table.byteLength);
    const padded = new Uint8Array(Math.ceil(table.byteLength / 4) * 4);
    padded.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function nameTable(names: ReadonlyMap<number, string>): DataView {
  const records = [...names].sort(([a], [b]) => a - b);
  const start = 6 + records.length * 12;
  const table = new DataView(new ArrayBuffer(records.reduce((size, [, text]) => size + text.length * 2, start)));
  table.setUint16(2, records.length);
  table.setUint16(4, start);
  let offset = 0;
  for (const [index, [id, text]] of records.entries()) {
    for (const [field, value] of [3, 1, 0x409, id, text.length * 2, offset].entries()) {
      table.setUint16(6 + index * 12 + field * 2, value);
    }
    for (let unit = 0; unit < text.length; unit++) table.setUint16(start + offset + unit * 2, text.charCodeAt(unit));
    offset += text.length * 2;
  }
  return table;
}

function tablesOf(sfnt: Uint8Array): Map<string, DataView> {
  const file = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...sfnt.subarray(at, at + 4));
    tables.set(tag, new DataView(sfnt.buffer, sfnt.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12)));
  }
  return tables;
}

function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table "${tag}"; it has ${[...tables.keys()].join(', ')}`);
  return table;
}

/** Format 4 is enough: every character of the subset lies in the Basic Multilingual Plane. Glyph 0 is "none". */
function readCmap(cmap: DataView): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, record) => cmap.getUint32(8 + record * 8));
  const start = offsets.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('the font maps its characters in no table of format 4');
  const segments = cmap.getUint16(start + 6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6];
  return (codePoint) => {
    for (let segment = 0; segment < segments; segment++) {
      const at = start + segment * 2;
      if (codePoint > cmap.getUint16(at + ends)) continue;
      const first = cmap.getUint16(at + starts);
      if (codePoint < first) return 0;
      const delta = cmap.getUint16(at + deltas);
      const range = cmap.getUint16(at + ranges);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(at + ranges + range + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
