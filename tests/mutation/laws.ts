// What takes the served data or many generated cases, as one file, asked about what no example noticed.
import fc from 'fast-check'
import '../engine/explain.test.ts'
import '../engine/beside.test.ts'
import '../engine/movingTotals.test.ts'
import '../engine/realdata.test.ts'
import '../engine/oracle.test.ts'
import '../engine/laws.test.ts'
import '../engine/strips.test.ts'

// That a law fails is enough: no smaller case is looked for.
fc.configureGlobal({ endOnFailure: true })
