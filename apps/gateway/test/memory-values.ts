import type { KeptValues } from '#lmdb-store';

/** Values as a store gives them: texts, parsed anew at every look. */
export function memoryValues(): KeptValues {
  const texts = new Map<string, string>();
  return {
    get: <T extends object>(key: string) => {
      const text = texts.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    put: (key, value) => void texts.set(key, JSON.stringify(value)),
    remove: (key) => void texts.delete(key),
    *scan<T extends object>(prefix: string) {
      for (const key of [...texts.keys()].sort())
        if (key.startsWith(prefix)) yield [key, JSON.parse(texts.get(key)!) as T] as const;
    },
  };
}
