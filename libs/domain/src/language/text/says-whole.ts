/** Whether a text has another one in it, and no longer word instead: at the first place where it stands. */
export function saysWhole(text: string, other: string): boolean {
  const at = text.indexOf(other);
  return at >= 0 && !/[\p{L}\d]/u.test(`${text.charAt(at - 1)}${text.charAt(at + other.length)}`);
}
