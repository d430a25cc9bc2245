/** A file's statements, in order, without the semicolons that end them; a semicolon in a string, name or comment ends nothing. */
export function sqlStatements(text: string): readonly string[] {
  const statements: string[] = [];
  const tokens =
    /'(?:[^'\\]|\\.|'')*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'`"\-/;]+|[\s\S]/g;
  let statement = '';
  let meaningful = false;
  const end = (): void => {
    if (meaningful) statements.push(statement.trim());
    statement = '';
    meaningful = false;
  };
  for (const [token] of text.matchAll(tokens)) {
    if (token === ';') {
      end();
      continue;
    }
    statement += token;
    meaningful ||= !token.startsWith('--') && !token.startsWith('/*') && token.trim() !== '';
  }
  end();
  return statements;
}
