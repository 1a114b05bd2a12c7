import { parse } from 'yaml';
import { OPEN } from '../compile/open-fields.ts';

const WIDTH = 112;

/** A value that somebody has given, in quotation marks where YAML needs them; an open field where nobody has. */
export function scalar(value: string | null): string {
  if (value === null) return OPEN;
  return /^[a-z0-9][a-z0-9-]*[a-z][a-z0-9-]*$/i.test(value) || /^https:\/\/[^\s#]+$/.test(value)
    ? value
    : JSON.stringify(value);
}

/** A long text, folded over lines indented by `indent`, that YAML reads back character for character. */
export function folded(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  const block = `>-\n${lines.map((each) => ' '.repeat(indent) + each).join('\n')}`;
  return readsBack(block, text) ? block : JSON.stringify(text);
}

function readsBack(block: string, text: string): boolean {
  try {
    return (parse(`exact: ${block}\n`) as { exact: unknown }).exact === text;
  } catch {
    return false;
  }
}
