/**
 * Reads one BibTeX entry by its grammar and nothing else: braces are counted, LaTeX's commands for signs are undone. Written apart from the
 * library that writes entries, since none of the installed ones reads them.
 */
export interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

export function readEntry(text: string): Entry {
  let at = 0;
  const skip = () => {
    while (' \t\n'.includes(text[at] ?? 'x')) at++;
  };
  const expectSign = (sign: string) => {
    skip();
    if (text[at] !== sign) throw new Error(`Expected ${sign} at ${at}, found ${text[at] ?? 'the end'}.`);
    at++;
  };
  const until = (signs: string) => {
    const start = at;
    while (at < text.length && !signs.includes(text[at]!)) at++;
    return text.slice(start, at).trim();
  };
  /** What stands between braces, with the braces inside. */
  const braced = () => {
    expectSign('{');
    const start = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= text.length) throw new Error('A brace is not closed.');
      if (text[at] === '\\') at++;
      else if (text[at] === '{') depth++;
      else if (text[at] === '}') depth--;
    }
    return text.slice(start, at - 1);
  };

  expectSign('@');
  const type = until('{');
  expectSign('{');
  const key = until(',');
  const fields: Record<string, string> = {};
  for (;;) {
    expectSign(',');
    skip();
    if (text[at] === '}') break;
    const name = until('=');
    expectSign('=');
    if (name in fields) throw new Error(`The field ${name} stands twice.`);
    skip();
    fields[name] = braced();
    skip();
  }
  expectSign('}');
  skip();
  if (at !== text.length) throw new Error(`More after the entry: ${text.slice(at)}`);
  return { type, key, fields };
}

const signs: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** The text that LaTeX would print. A sign that it takes for a command, or cannot take, is an error. */
export function printed(latex: string): string {
  let text = '';
  for (let at = 0; at < latex.length; at++) {
    const sign = latex[at]!;
    if (sign === '{' || sign === '}') continue;
    if ('&%$#_~^'.includes(sign)) throw new Error(`${sign} stands bare in ${latex}`);
    if (sign !== '\\') {
      text += sign;
      continue;
    }
    const rest = latex.slice(at + 1);
    const command = Object.keys(signs).find((name) => rest.startsWith(`${name}{}`));
    if (command !== undefined) {
      text += signs[command];
      at += command.length + 2;
    } else if ('&%$#_{}'.includes(rest[0] ?? 'x')) {
      text += rest[0];
      at++;
    } else {
      throw new Error(`An unknown command in ${latex}`);
    }
  }
  return text;
}
