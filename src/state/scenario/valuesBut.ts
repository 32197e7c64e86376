/**
 * The values of a record but for those named, in one order: what a memo depends on that is to be made anew for every
 * choice that it does not leave out by name, also for one that is added later.
 */
export const valuesBut = <T extends object>(record: T, ...left: readonly (keyof T)[]): readonly unknown[] =>
  (Object.keys(record) as (keyof T)[])
    .filter((key) => !left.includes(key))
    .sort()
    .map((key) => record[key])
