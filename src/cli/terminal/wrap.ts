import { stripVTControlCharacters } from 'node:util';

/** The columns that a text takes. */
export function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** Breaks a text between words. `first` stands before the first line; the others are indented as far. */
export function wrap(text: string, width: number, first = ''): string {
  const indent = ' '.repeat(widthOf(first));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.map((each, index) => (index === 0 ? first : indent) + each).join('\n');
}
