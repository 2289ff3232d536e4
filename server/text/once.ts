/**
 * A function of an object whose value is found once as long as the object is there. What an edit leaves alone stays the same
 * object from one version of a text to the next, so what depends on nothing else is found again for what changed only.
 */
export function once<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}
