import type {
  Benchmark,
  Bilingual,
  Claim,
  ClaimId,
  Competition,
  IsoDate,
  PublishedPart,
  SourceId,
  TeamId,
  Window,
} from '#core/engine/index.ts'

/** Where a number or statement was read. `date` is the day as printed: it can be a month or a range. */
export type Source = {
  readonly title: string
  readonly publisher: string
  /** Null where no public address is known: shown as plain text. */
  readonly url: string | null
  readonly date: string
  readonly language: string
  readonly kind: 'self-report' | 'official' | 'press' | 'aggregator' | 'third-party' | 'reference'
  /** A machine-made digest, a repost or commentary: shown beside every use. */
  readonly lowReliability: boolean
  /** Where the text itself was not read: what quotes it. */
  readonly quotedBy?: Bilingual
}

export type ModelFacts = {
  readonly team: TeamId
  readonly name: string
  readonly totalParametersB: number | null
  readonly activeParametersB: number | null
  readonly context: string | null
  readonly modalities: Bilingual
  readonly licence: Bilingual | null
  readonly released: Bilingual | null
  readonly downloads: { readonly text: Bilingual; readonly asOf: IsoDate; readonly source: SourceId } | null
  readonly sources: readonly SourceId[]
}

/** A dated fact about the contest, in our own words, for the reader. */
export type Report = {
  readonly id: string
  /** The last day on which it can have become known. */
  readonly date: IsoDate
  readonly public?: Window
  readonly teams: readonly TeamId[]
  readonly text: Bilingual
  readonly sources: readonly SourceId[]
}

/** A part of a pillar as the ministry published it, in points; shown, not used in the score. */
export type PillarPart = Omit<PublishedPart, 'public'>

/** What a text says "from scratch" means. */
export type Definition = {
  readonly id: string
  readonly by: 'ministry' | 'expert' | 'global' | 'private' | 'accuser'
  readonly date: string
  readonly text: Bilingual
  readonly sources: readonly SourceId[]
}

export type TimelineEvent = {
  readonly date: IsoDate
  /** The first and last possible day, where the day is not known exactly. */
  readonly public?: Window
  readonly text: Bilingual
  readonly source: SourceId
}

/** `{base}/{competition}/benchmarks.json` */
export type BenchmarksFile = {
  readonly schemaVersion: 1
  readonly dataVersion: string
  readonly competition: Omit<Competition, 'dataVersion' | 'benchmarks' | 'parts' | 'claims'> & {
    readonly title: Bilingual
    readonly fieldNote: Bilingual
  }
  readonly benchmarks: readonly Benchmark[]
  /** Measured and cited, but outside the field: information only. */
  readonly alsoReported: readonly Benchmark[]
  readonly pillarParts: readonly PillarPart[]
  readonly models: readonly ModelFacts[]
  readonly reports: readonly Report[]
  readonly sources: Readonly<Record<SourceId, Source>>
}

/** `{base}/{competition}/provenance.json` */
export type ProvenanceFile = {
  readonly schemaVersion: 1
  readonly dataVersion: string
  readonly competition: string
  readonly claims: readonly Claim[]
  readonly definitions: readonly Definition[]
  readonly timeline: readonly TimelineEvent[]
  /** Where sources contradict one another. */
  readonly conflicts: readonly {
    readonly id: string
    readonly text: Bilingual
    /** The claims that the contradiction concerns; none where it is about scores or dates. */
    readonly claims?: readonly ClaimId[]
    readonly sources: readonly SourceId[]
  }[]
  readonly sources: Readonly<Record<SourceId, Source>>
}

/** `{base}/index.json` */
export type IndexFile = {
  readonly schemaVersion: 1
  readonly dataVersion: string
  readonly competitions: readonly {
    readonly id: string
    readonly title: Bilingual
    readonly decided: IsoDate
    /** Data versions that can be fetched under `{competition}/v/{dataVersion}/`, newest first. */
    readonly versions: readonly string[]
  }[]
  readonly sources: Readonly<Record<SourceId, Source>>
}

/** A change of released data: on which day, what, why, in which file, since which data version. */
export type Correction = {
  readonly date: IsoDate
  readonly what: Bilingual
  readonly reason: Bilingual
  /** Path under the base. */
  readonly file: string
  readonly dataVersion: string
}

/** `{base}/corrections.json` */
export type CorrectionsFile = {
  readonly schemaVersion: 1
  /** Newest first; empty while nothing that was released had to be corrected. */
  readonly corrections: readonly Correction[]
}

/** Every kind of file below a base. */
export type DataFiles = {
  readonly index: IndexFile
  readonly benchmarks: BenchmarksFile
  readonly provenance: ProvenanceFile
  readonly corrections: CorrectionsFile
}

/** Both files of one competition, joined. */
export type Dataset = {
  readonly competition: Competition
  readonly benchmarks: BenchmarksFile
  readonly provenance: ProvenanceFile
  readonly sources: Readonly<Record<SourceId, Source>>
}
