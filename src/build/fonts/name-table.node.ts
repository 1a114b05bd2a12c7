/**
 * The same font, a TrueType or OpenType file that is not compressed, with another name table (Windows, Unicode, English;
 * tables: OpenType specification 1.9). No library we know does it: fontkit and the subsetter write no names,
 * fonteditor-core loses the table of substitutions (GSUB) and opentype.js that of positions (GPOS). Checksums are not
 * renewed: the subsetter that reads this computes its own.
 */
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
