/** The tables of `docs/quality.md`: what each is about, and the commands (after `npm run`) that measure its rows. */
export const SUBJECTS = [
  {
    title: 'First visit',
    method:
      'Script is everything that is loaded until the first move of a slider has redrawn verdict and chances, the worker that draws them apart. The telephone is the one that Lighthouse simulates: a processor four times slower on a slow mobile line. In the row of the first press its line and processor are applied, not simulated, and a slider is pressed in every frame until one press is answered.',
    commands: ['bench -- firstPress', 'bench -- lighthouse'],
  },
  {
    title: 'Drag',
    method:
      'From the time stamp that the browser gives a move of the pointer to the picture after it; a move comes every 8 ms, and every doubt is on. Beside the page stand, in the same run, a *floor page*, the board’s own markup and styles with a listener that writes what the page would have written, worked out before and with no library, and a *bare page*, one slider and one line of text.',
    commands: ['bench -- drag', 'bench -- live', 'bench -- memory'],
  },
  {
    title: 'Large tables',
    method:
      'From the change of a weight to painted rows, with LineUp beside it: the same change of the same rows in the same browser, held to the same order of rows.',
    commands: ['bench -- reRank'],
  },
  {
    title: 'Engine',
    method: 'Stage 1, five teams and thirteen benchmarks, where nothing else is said; leagues are made up.',
    commands: ['bench -- engine'],
  },
  {
    title: 'Chances',
    method:
      'What the same error costs in each way: root of the mean square over 50 randomisations, in the largest chance, against 10⁸ draws; each time is the fastest of many. numpy and R are measured where they are installed.',
    commands: ['bench -- chances', 'bench -- worker'],
  },
  {
    title: 'What has no end, or far too much in it',
    method:
      'Times to a message are by the clock, and begin with the page’s address where data of a server is asked about; those of the main thread are of its own clock, which other work does not touch.',
    commands: ['bench -- tabs', 'bench -- files', 'bench -- hangs'],
  },
  {
    title: 'Proof',
    method: 'Only whole runs are kept here.',
    commands: ['mutation', 'fuzz', 'soak', 'e2e:firefox', 'faults', 'faults -- --only -'],
  },
] as const satisfies readonly {
  readonly title: string
  readonly method: string
  readonly commands: readonly string[]
}[]

/** What stands after `npm run`. */
export type Command = (typeof SUBJECTS)[number]['commands'][number]

type PartOf<C> = C extends `bench -- ${infer Part}` ? Part : never
export type BenchPart = PartOf<Command>
