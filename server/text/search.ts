/**
 * How many members at the start of a list something holds for, in a list where it holds for none behind the first that it does not
 * hold for: the index of that one, or the list's length. Looks at few of them only.
 */
export function countLeading<T>(list: ArrayLike<T>, holds: (member: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The index lies within the list.
    if (holds(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
