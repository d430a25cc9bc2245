import type { Scaler } from '../kubernetes/resource-definitions.ts';

export interface ScaledObject {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly triggers: readonly {
      readonly type: string;
      readonly metadata: Readonly<Record<string, unknown>>;
      readonly authenticationRef?: object;
    }[];
  };
}

/** What KEDA would refuse when it reads the object, a line each: unknown scalers and keys, missing keys, values it does not know. */
export function triggerProblems(
  { metadata: { name }, spec }: ScaledObject,
  scalers: readonly Scaler[],
): readonly string[] {
  return spec.triggers.flatMap(({ type, metadata }) => {
    const scaler = scalers.find((each) => each.type === type);
    if (scaler === undefined) return [`${name}: KEDA has no scaler ${type}.`];
    const named = new Map(scaler.parameters.map((parameter) => [parameter.name, parameter]));
    const problems: string[] = [];
    for (const [key, value] of Object.entries(metadata)) {
      const parameter = named.get(key);
      if (parameter?.metadataVariableReadable !== true) problems.push(`${name}: ${type} takes no ${key}.`);
      else if (typeof value !== 'string') problems.push(`${name}: ${type}.${key} must be a text.`);
      else if (parameter.deprecated !== undefined)
        problems.push(`${name}: ${type}.${key}: ${parameter.deprecated}`);
      else if (parameter.allowedValue?.includes(value) === false)
        problems.push(
          `${name}: ${type}.${key} is ${value}; KEDA knows ${parameter.allowedValue.join(', ')}.`,
        );
    }
    for (const { name: key, optional, default: given, metadataVariableReadable } of scaler.parameters) {
      const needed = optional !== true && given === undefined && metadataVariableReadable === true;
      if (needed && !(key in metadata)) problems.push(`${name}: ${type} needs ${key}.`);
    }
    return problems;
  });
}
