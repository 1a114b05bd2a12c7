import { inflateSync } from 'node:zlib';

/** What a PDF of ours says, page after page, with all white space taken out. Only for tests: it reads no other PDF. */
export function textOfPdf(pdf: Uint8Array): string {
  const file = unpacked(pdf);
  const objects = objectsIn(file);
  const letters = new Map<string, ReadonlyMap<number, string>>();
  for (const [, name = '', object = ''] of file.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(object)?.head ?? '')?.[1] ?? '';
    letters.set(name, lettersIn(objects.get(unicode)?.body ?? ''));
  }
  const pages = [...file.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id = '']) => id);
  const contents = pages.length > 0 ? pages : [...file.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id = '']) => id);
  return contents
    .map((id) => pageText(objects.get(id)?.body ?? '', letters))
    .join('')
    .replace(/\s+/g, '');
}

/** Where the links of a PDF lead, in the order in which they stand in the file. */
export function linksOfPdf(pdf: Uint8Array): string[] {
  return [...unpacked(pdf).matchAll(/\/URI \(((?:\\.|[^\\)])*)\)/g)].map(([, address = '']) =>
    address.replace(/\\(.)/g, '$1'),
  );
}

/** What a PDF says of itself under a name: "Title". */
export function metadataOf(pdf: Uint8Array, name: string): string | undefined {
  const file = unpacked(pdf);
  const object = new RegExp(`/${name} (\\d+) 0 R`).exec(file)?.[1] ?? '';
  return objectsIn(file).get(object)?.head.trim().slice(1, -1);
}

/** The file, and behind it as objects of their own those that are packed together in its streams. */
function unpacked(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  const packed = [...objectsIn(file).values()].filter(({ head }) => head.includes('/Type /ObjStm'));
  const objects = packed.flatMap(({ head, body }) => {
    const [count, first] = ['N', 'First'].map((name) => Number(new RegExp(`/${name} (\\d+)`).exec(head)?.[1]));
    const numbers = body.slice(0, first).trim().split(/\s+/).map(Number);
    return Array.from({ length: count ?? 0 }, (_, index) => {
      const [from = 0, to] = [numbers[2 * index + 1], numbers[2 * index + 3]].map((offset) =>
        offset !== undefined ? (first ?? 0) + offset : undefined,
      );
      return `\n${numbers[2 * index]} 0 obj\n${body.slice(from, to)}\nendobj`;
    });
  });
  return file + objects.join('');
}

interface PdfObject {
  readonly head: string;
  readonly body: string;
}

function objectsIn(file: string): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const stream = file.indexOf('stream\n', start);
    const end = file.indexOf('endobj', start);
    if (stream < 0 || stream > end) {
      objects.set(match[1] ?? '', { head: file.slice(start, end), body: '' });
      continue;
    }
    const head = file.slice(start, stream);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const bytes = file.slice(stream + 7, stream + 7 + length);
    const packed = head.includes('/FlateDecode');
    objects.set(match[1] ?? '', {
      head,
      body: packed ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes,
    });
  }
  return objects;
}

/** Glyphs are numbered in order; a glyph may stand for several letters. */
function lettersIn(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    for (const [index, [, code = '']] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries()) {
      const units = code.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters.set(
        Number.parseInt(from, 16) + index,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    }
  }
  return letters;
}

function pageText(content: string, letters: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [whole, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = letters.get(name);
    for (const [, glyphs = ''] of (whole.endsWith('TJ') ? (shown ?? '') : '').matchAll(/<([0-9a-f]*)>/gi)) {
      for (const glyph of glyphs.match(/.{4}/g) ?? []) text += font?.get(Number.parseInt(glyph, 16)) ?? '\uFFFD';
    }
  }
  return text;
}
