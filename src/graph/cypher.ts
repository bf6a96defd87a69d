// What a semicolon inside a comment, a string or a quoted name must not be taken for.
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`|[\s\S]/g;

/** The statements of a Cypher text, which are separated by `;`, each with the comments that precede it. */
export function statementsIn(text: string): string[] {
  const statements: string[] = [];
  let statement = '';
  let hasCode = false;
  const end = () => {
    if (hasCode) statements.push(statement.trim());
    statement = '';
    hasCode = false;
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === ';') {
      end();
      continue;
    }
    statement += token;
    const isComment = token.startsWith('//') || token.startsWith('/*');
    if (!isComment && token.trim() !== '') hasCode = true;
  }
  end();
  return statements;
}
