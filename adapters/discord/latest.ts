/** The latest `most` of what was added. */
export interface Latest<Value> {
  add(id: string, value: Value): void;
  get(id: string): Value | undefined;
  forget(id: string): void;
}

export function createLatest<Value>(most: number): Latest<Value> {
  const all = new Map<string, Value>();
  return {
    add(id, value) {
      all.delete(id);
      all.set(id, value);
      for (const oldest of all.keys()) {
        if (all.size <= most) break;
        all.delete(oldest);
      }
    },
    get: (id) => all.get(id),
    forget: (id) => void all.delete(id),
  };
}
