/**
 * The values of a record without those of `left`, sorted by key: the dependencies of a memo. A field that is added to
 * the record later is then a dependency too.
 */
export const valuesExcept = <T extends object>(record: T, ...left: readonly (keyof T)[]): readonly unknown[] =>
  (Object.keys(record) as (keyof T)[])
    .filter((key) => !left.includes(key))
    .sort()
    .map((key) => record[key])
