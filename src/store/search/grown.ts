type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array | Int8Array;

/** The array, or a longer one that begins with it, for at least `length` numbers. */
export function grown<T extends Numbers>(array: T, length: number): T {
  if (array.length >= length) return array;
  // Half as much again, so that growing bit by bit copies little.
  const longer = new (array.constructor as new (length: number) => T)(
    Math.max(length, array.length === 0 ? length : Math.ceil(array.length * 1.5)),
  );
  longer.set(array as never);
  return longer;
}
