const TOKENS =
  /'(?:[^'\\]|\\.|'')*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'`"\-/;]+|[\s\S]/g;
const isComment = (token: string): boolean => token.startsWith('--') || token.startsWith('/*');

/** A file's statements, in order, without the semicolons that end them; a semicolon in a string, name or comment ends nothing. */
export function sqlStatements(text: string): readonly string[] {
  const statements: string[] = [];
  let statement = '';
  let meaningful = false;
  const end = (): void => {
    if (meaningful) statements.push(statement.trim());
    statement = '';
    meaningful = false;
  };
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === ';') {
      end();
      continue;
    }
    statement += token;
    meaningful ||= !isComment(token) && token.trim() !== '';
  }
  end();
  return statements;
}

/** A statement without its comments and with single spaces, so that only what the engine reads differently differs. */
export function normalizedSql(statement: string): string {
  let sql = '';
  for (const [token] of statement.matchAll(TOKENS)) {
    const piece = isComment(token) ? ' ' : /^['"`]/.test(token) ? token : token.replace(/\s+/g, ' ');
    sql += sql.endsWith(' ') && piece.startsWith(' ') ? piece.slice(1) : piece;
  }
  return sql.trim();
}
