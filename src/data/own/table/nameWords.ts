/** Headings of columns that tables of results use, in the languages that readers bring. */
const TEAM =
  /^(?:team|teams|model|models|name|(?:model|team|system|vendor|product|company|bidder|candidate) names?|system|vendor|supplier|bidder|candidate|contestant|participant|entrant|entry|product|method|팀|팀명|모델|모델명|이름|명칭|업체|업체명|제안사|입찰사|입찰업체|참가팀|참가자|참여기업|후보|후보자|제품|제품명|모형|시스템|서비스|대상|공급사|모델 ?이름|팀 ?이름|团队|模型|名称|チーム|モデル|参加者)$/i
const MAKER =
  /^(?:organi[sz]ation|org|company|developer|provider|institution|maker|lab|기관|기업|기업명|회사|회사명|개발사|제조사|소속|기관명|公司|机构|企業|会社)$/i
const BENCHMARK =
  /^(?:benchmarks?|tasks?|metrics?|datasets?|tests?|subjects?|criteria|criterion|measures?|indicators?|category|eval(?:uation)?|벤치마크|벤치마크명|지표|평가 ?지표|항목|평가 ?항목|심사 ?항목|과목|기준|평가 ?기준|데이터셋|과제|태스크|시험|基准|指标|项目|ベンチマーク|項目|指標)$/i
const GROUP = /^(?:구분|분류|분야|영역|부문|대분류|중분류|소분류|유형|category|group|area|section|type|区分|分類)$/i
const VALUE =
  /^(?:scores?|values?|results?|points?|metric value|accuracy|점수|값|결과|수치|성적|평점|득점|分数|得分|値|スコア|点数)$/i
const IDENTIFIER = /^(?:id|key|code|uuid|sha|hash|slug|index|idx|no\.?|#|번호|순번|연번|코드|.*[ _](?:id|sha|hash))$/i
const REMARK = /^(?:notes?|comments?|remarks?|description|memo|비고|설명|메모|참고|의견|link|url|주소|링크)$/i

/** `costUsd` and `cost_usd` as words. */
export const wordsOf = (name: string): string => name.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

const plain = (name: string): string =>
  wordsOf(name)
    .replace(/[([（].*$/u, '')
    .replace(/(?:[:：*↓↑⬆⬇]|\ufe0f)/gu, '')
    .replace(/^#\s+/, '')
    .trim()

export const isTeamHeading = (name: string): boolean => TEAM.test(plain(name))
export const isMakerHeading = (name: string): boolean => MAKER.test(plain(name))
export const isBenchmarkHeading = (name: string): boolean => BENCHMARK.test(plain(name))
/** Of a column with the groups of the benchmarks, or with anything else. */
export const isGroupHeading = (name: string): boolean => GROUP.test(plain(name))
export const isValueHeading = (name: string): boolean => VALUE.test(plain(name))
export const isIdHeading = (name: string): boolean => IDENTIFIER.test(name.trim())
export const isRemarkHeading = (name: string): boolean => REMARK.test(plain(name))

const KNOWN =
  /\b(?:k?mmlu|gpqa|aime|hle|human[ -]?eval|gsm-?8k|if-?eval|bbh|math(?:-?500)?|arc(?:-[ce])?|hellaswag|truthfulqa|winogrande|musr|live-?code-?bench|swe-?bench|kobalt|clicks?|haerae|mt-?bench|mmmu|ruler|bfcl|tau2?-?bench|drop|squad|boolq|kobest|csatqa|mbpp|aider)\b|정확도|응답 ?시간|비용|가격|처리량|지연/i

/** A name that tables of results give to a benchmark. */
export const isKnownBenchmark = (name: string): boolean => KNOWN.test(name)
