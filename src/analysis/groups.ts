/** Lists by a key. (Node 20 has no `Map.groupBy`.) */

/** Adds an element to the list of a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The elements of a list by their key, in their order. */
export function groupBy<K, V>(values: readonly V[], getKey: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) addTo(groups, getKey(value), value);
  return groups;
}
