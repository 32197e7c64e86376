import { wordsOf } from './nameWords.ts'
import { isTimeOrMoney, unitInName } from './units.ts'

export type Direction = {
  readonly lowerIsBetter: boolean
  /** The name does not settle it: the reader is asked. */
  readonly isAsked: boolean
}

const DOWN = /[↓⬇🔽▼]|lower is better|낮을수록/u
const UP = /[↑⬆🔼▲]|higher is better|높을수록/u

/** Words whose numbers are better the lower they are. */
const LOWER =
  /\berrors?\b|\berr\b|\bloss(?:es)?\b|perplexity|\bppl\b|\bbits?[ -]per\b|latency|toxicity|\b[wcetdm]er\b|\beer\b|\bm[as]e\b|\brmse\b|\bmape\b|\bsmape\b|\bf[iv]d\b|\bkid\b|\bttft\b|\btpot\b|\bttfb\b|\bbrier\b|\bece\b|\bnll\b|\blpips\b|\bhter\b|\bfar\b|\bfrr\b|\bfpr\b|\bfnr\b|false (?:positives?|negatives?)|hallucinat|\bcosts?\b|\bprices?\b|\bfees?\b|\bexpens|\bduration\b|\bruntime\b|\bdelays?\b|\bdowntime\b|\bdefects?\b|\bfail(?:ures?|ed)?\b|\bcrash(?:es)?\b|\bdrop ?outs?\b|\bchurn\b|\bleaks?\b|\bcomplaints?\b|\bpenalt(?:y|ies)\b|\bviolations?\b|\bbugs?\b|response time|processing time|inference time|time to |elapsed|\bco2|\bemissions?\b|오류|오답|지연|환각|비용|가격|단가|요금|금액|입찰가|투찰|견적|예산|소요 ?시간|응답 ?시간|처리 ?시간|응답 ?속도 ?\(|걸린 ?시간|추론 ?시간|소요 ?기간|납기|공기|오차|손실|실패|결함|장애|위반|불량|민원|불만|이탈|중단|사고|감점|벌점|결측|누락|미응답|탄소|배출|대기 ?시간|혼잡도|거절률|수수료|延迟|成本|价格|费用|错误|误差|耗时|コスト|価格|遅延|誤差|時間|\bpreis\b|\bkosten\b|\bfehler|\bdauer\b|\bpri[xc]\b|\bprecio|\bco[uû]t|\bcostos?\b/iu
/** Measures of error that keep their direction whatever stands beside them: `Brier score`. */
const STRICT =
  /\bbrier\b|perplexity|\bppl\b|\brmse\b|\bm[as]e\b|\bf[iv]d\b|\beer\b|\b[wct]er\b|\bece\b|\bnll\b|latency|\bttft\b/iu
/** Words that turn those round: a score for price, detection of errors, savings. */
const TURNED =
  /scores?\b|rating|efficien|effective|saving|accuracy|detect|free\b|\bfix|correct|resist|robust|avoid|prevent|reduc|mitigat|improve|satisf|점수|평점|배점|효율|절감|적정|합리|경쟁력|탐지|검출|방지|회피|수정|해결|억제|감소|개선|만족|대응|저항|우수|정확도|评分|効率/iu
/** Words for what few want much of, though some tables count its absence. */
const UNWANTED =
  /refusals?\b|\bjailbreak|attack success|\basr\b|\bbias\b|\brtf\b|\bloss(?:es)?$|\bdebt\b|\btdp\b|power (?:draw|consumption)|\brisk\b|유해|편향|거부|탈옥|위험|부채|소비 ?전력|전력 ?소모|무게|중량|결석|^패$/iu
/** Money that is earned. */
const EARNED =
  /매출|수익|이익|소득|장학금|지원금|상금|자본|유치|절감|revenue|profit|\bsales\b|income|earnings|savings|funding|\bgrants?\b/iu
/** Words that can be meant either way. */
const OPEN =
  /\btime\b|\bspeed\b|\brate\b|\bsize\b|\bdays?\b|\bhours?\b|\bmemory\b|\bpower\b|시간|기간|속도|메모리|전력|소비|인원|거리|길이|횟수|건수/iu
const FAST =
  /\b(?:tok(?:en)?s?)?\s*\/\s*s(?:ec)?\b|throughput|\btps\b|\bfps\b|\bqps\b|처리량|초당|uptime|가동|availability|가용/iu

const MARKS = /\d\s*점|만점|배점|[([（]\s*\d+\s*(?:points?|pts?)\s*[)\]）]/iu

/**
 * Which way is better, by the name of a column and the unit of its numbers.
 *
 * @param isMarks the table says full marks for it: marks for the price are better the higher they are.
 */
export function directionOf(name: string, unit: string, isMarks = false): Direction {
  const plain = wordsOf(name)
  if ((isMarks || unit === '점' || MARKS.test(name)) && !DOWN.test(name)) {
    return { lowerIsBetter: false, isAsked: LOWER.test(plain) && !TURNED.test(plain) }
  }
  if (DOWN.test(name)) return { lowerIsBetter: true, isAsked: false }
  if (UP.test(name) || FAST.test(plain) || FAST.test(unit)) return { lowerIsBetter: false, isAsked: false }
  const isCounted = isTimeOrMoney(unit) || isTimeOrMoney(unitInName(name))
  if (LOWER.test(plain)) {
    const turned = TURNED.test(plain) && !isCounted && !STRICT.test(plain)
    // "Error score" and the like leave it open.
    return { lowerIsBetter: !turned, isAsked: turned }
  }
  if (UNWANTED.test(plain)) return { lowerIsBetter: !TURNED.test(plain), isAsked: true }
  if (TURNED.test(plain)) return { lowerIsBetter: false, isAsked: false }
  if (isCounted) return { lowerIsBetter: !EARNED.test(plain), isAsked: true }
  return { lowerIsBetter: false, isAsked: OPEN.test(plain) }
}

/** What bids are weighed by, in money or in marks. */
export const saysPrice = (name: string): boolean =>
  /\bcosts?\b|\bprices?\b|\bfees?\b|비용|가격|금액|입찰가|투찰|견적/iu.test(wordsOf(name)) &&
  unitInName(name) === '' &&
  !/[/$€£¥₩]|\bper\b/iu.test(name)

/** Cost, time, speed and the like have no upper end of their own. */
export const isUnbounded = (name: string, unit: string): boolean => {
  const plain = wordsOf(name)
  if (/%|rate\b|율|비율|확률|점수|score/iu.test(`${plain} ${unit}`)) return false
  return isTimeOrMoney(unit) || FAST.test(plain) || FAST.test(unit) || UNBOUNDED.test(plain)
}

const UNBOUNDED =
  /\bcosts?\b|\bprices?\b|\bfees?\b|latency|\bttft\b|\bduration\b|\bruntime\b|\btime\b|perplexity|\bppl\b|\bf[iv]d\b|\bm[as]e\b|\brmse\b|\bnll\b|\bloss\b|\bspeed\b|비용|가격|단가|요금|금액|입찰가|투찰|견적|예산|시간|기간|지연|납기|오차|손실|속도|延迟|成本|价格|コスト|価格/iu
