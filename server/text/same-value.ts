type Fields = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether two plain values (lists, records, what they hold) are equal. Other objects are equal to themselves only. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => isSameValue(value, other[index]));
  if (!isPlain(one) || !isPlain(other)) return false;
  // Whole findings are compared after each edit: no lists of keys are made for it.
  let more = 0;
  for (const key in one) {
    if (!isSameValue(one[key], other[key])) return false;
    more++;
  }
  for (const _ in other) more--;
  return more === 0;
}
