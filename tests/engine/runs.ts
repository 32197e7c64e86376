/**
 * How many generated cases a law is tried on: as many as it says, or the part that `npm run mutation` asks for,
 * since that runs the tests once for each of a thousand changes of the engine.
 */
export const runs = (cases: number): number => Math.ceil(cases * Number(process.env['CUTLINE_CASES'] ?? 1))
