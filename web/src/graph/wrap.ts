/** A text in lines of about so many characters; what does not fit into so many lines ends in an ellipsis. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  const kept = lines.slice(0, most).map((line) => shortened(line, width));
  if (lines.length <= most) return kept;
  return [...kept.slice(0, -1), `${shortened(kept.at(-1) ?? '', width - 1).replace(/…$/, '')}…`];
}

function shortened(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
