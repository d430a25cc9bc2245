/** `baton.agent.v1.AgentReplied`: `AgentReplied`. */
export function shortName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1);
}

export function literal(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

/** A docstring on a line of its own; empty where there is nothing to say. */
export function docstring(text: string | undefined, indent: string): string {
  return text === undefined ? '' : `${indent}/** ${text.replace(/\*\//g, '* /')} */\n`;
}
