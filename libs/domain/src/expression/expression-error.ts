/** Why an expression is not taken: what is wrong, where in it, and what to write instead. */
export class ExpressionError extends Error {
  /** @param at offset in the expression, from 0 */
  constructor(message: string, at?: number) {
    super(at === undefined ? message : `character ${at + 1}: ${message}`);
    this.name = 'ExpressionError';
  }
}
