// The worked examples as one file, asked first: they start quickly and notice most changes.
import '../engine/gateEdges.test.ts'
import '../engine/explainEdges.test.ts'
import '../engine/idleAnswers.test.ts'
import '../engine/examples.test.ts'
import '../engine/edges.test.ts'
