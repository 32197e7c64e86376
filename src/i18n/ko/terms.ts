import type { TermId, TermText } from '../termChapters.ts'
import { chances } from './chances.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'

const { missing, normalisation, gate } = settings
const { sources } = chances

/** One line on every word of the page, the same where it stands, in the search and on the Method page. */
export const terms: Readonly<Record<TermId, TermText>> = {
  scenario: {
    name: '시나리오',
    line: '고른 조건 전체입니다. 그 조건에서 어떻게 되는지 보여 줄 뿐, 기업에 대한 판정이 아닙니다.',
  },
  'as-of': { name: '시점', line: '이 날짜까지 공개된 점수와 주장만 반영합니다.' },
  'maybe-later': {
    name: '공개일 불확실',
    line: '나중 사본만 확인돼, 고른 시점에 이미 공개됐는지 알 수 없는 점수입니다.',
  },

  'source-policy': {
    name: settings.source.label,
    line: '팀의 자체 발표와 제3자 측정 가운데 어느 쪽 값을 쓸지 정합니다.',
  },
  self: { name: '자체 발표', line: '팀이 자기 모델을 직접 측정해 발표한 값입니다.' },
  'third-party': { name: '제3자 측정', line: '팀이 아닌 곳이 같은 모델을 측정해 발표한 값입니다.' },
  variant: {
    name: '변형',
    line: '같은 벤치마크의 다른 버전입니다. 정확히 그 벤치마크의 값이 없을 때만 쓰고 칸에 표시합니다.',
  },
  'own-values': { name: '공개 값', line: '채우지 않은 값, 곧 팀이 공개했거나 제3자가 측정한 값의 개수입니다.' },
  hypothetical: {
    name: '가정 값',
    line: '‘이 값이라면’ 하고 직접 넣은 값입니다. 공개된 값처럼 계산하지만 어디서나 가정이라고 표시합니다.',
  },
  points: { name: '점', line: '벤치마크마다 다른 척도를 0~100으로 옮긴 값입니다. 높을수록 좋습니다.' },

  gap: { name: missing.label, line: '어느 팀이 공개하지 않은 점수를 무엇으로 볼지 정합니다.' },
  filled: { name: '채운 값', line: '공개되지 않아 규칙에 따라 넣은 값입니다. 언제나 빗금으로 표시합니다.' },
  'missing-mean': { name: missing.options.mean, line: missing.help.mean },
  'missing-worst': { name: missing.options.worst, line: missing.help.worst },
  'missing-zero': { name: missing.options.zero, line: missing.help.zero },
  'missing-additive': {
    name: missing.options.additive,
    line: missing.help.additive,
    formula: '점 ≈ 팀 효과 + 벤치마크 효과, 0~100 안에서',
  },
  'missing-renormalise': { name: missing.options.renormalise, line: missing.help.renormalise },
  'missing-exclude': { name: missing.options.exclude, line: missing.help.exclude },

  normalisation: {
    name: normalisation.label,
    line: '벤치마크마다 다른 점수의 폭을 같은 기준으로 환산하는 방식입니다.',
  },
  'norm-points': { name: normalisation.options.points, line: normalisation.help.points },
  'norm-minmax': {
    name: normalisation.options.minmax,
    line: normalisation.help.minmax,
    formula: '100 × (점 − 최저) ÷ (최고 − 최저)',
  },
  'norm-zscore': {
    name: normalisation.options.zscore,
    line: normalisation.help.zscore,
    formula: '50 + 10 × (점 − 평균) ÷ 모집단 표준편차',
  },
  'norm-rank': {
    name: normalisation.options.rank,
    line: normalisation.help.rank,
    formula: '100 × 자기보다 아래인 팀 ÷ 다른 팀',
  },
  'norm-best': {
    name: normalisation.options.best,
    line: normalisation.help.best,
    formula: '100 × 점 ÷ 최고점, 최고점이 0 이하면 0',
  },

  weight: { name: '가중치', line: '벤치마크 하나를 얼마나 반영할지 정하는 수입니다. 서로의 비율만 뜻이 있습니다.' },
  share: {
    name: '비중',
    line: '가중치를 합이 100%가 되도록 나눈 몫입니다. 하나를 움직이면 나머지가 비율대로 조정됩니다.',
  },
  lock: { name: '비중 고정', line: '고정한 비중은 다른 비중을 움직여도 그대로 있습니다.' },
  'benchmark-score': { name: '벤치마크 점수', line: '환산한 점수에 비중을 곱해 모두 더한 값입니다.' },
  strip: {
    name: '막대 아래 띠',
    line: '비중을 그 자리에 두면 점수로 누가 탈락하는지 색으로 나타냅니다. 경계는 정확한 값입니다.',
  },

  pillar: { name: settings.pillars.title, line: '평가를 이루는 큰 항목입니다. 벤치마크·전문가·사용자로 나뉩니다.' },
  total: { name: '총점', line: '평가 부문의 점수를 배점에 따라 합친 0~100점입니다.' },
  assumed: {
    name: settings.pillars.assumed,
    line: '발표되지 않은 부문 점수 자리에 직접 넣은 값입니다. 언제나 가정이라고 표시합니다.',
  },
  implied: {
    name: '평균에서 계산한 점수',
    line: '발표된 평균에서 거꾸로 계산한 나머지 팀의 점수입니다. 발표된 최고점을 넘지 않게 합니다.',
  },
  tie: { name: '동점', line: '총점 차이가 10억분의 1점 이하로 이어진 팀들입니다. 어느 순서일 수도 있다고 봅니다.' },

  'from-scratch': {
    name: '프롬 스크래치',
    line: '남의 모델을 가져오지 않고 처음부터 스스로 만들었다는 뜻입니다. 어디까지를 그렇게 볼지는 사람마다 다릅니다.',
  },
  gate: { name: settings.gate.label, line: '스스로 만든 모델인지 점수와 따로 보아, 미달이면 탈락시키는 기준입니다.' },
  reading: {
    name: '독자성 기준',
    line: '‘프롬 스크래치’를 보는 기준입니다. 어떤 구성 요소가 얼마나 입증되면 미달인지 정합니다.',
  },
  component: {
    name: '구성 요소',
    line: '모델을 이루는 부분입니다. 가중치, 인코더, 코드, 토크나이저처럼 나누어 따로 봅니다.',
  },
  consequence: {
    name: rules.consequence.label,
    line: '그 구성 요소에 문제가 있을 때 미달로 할지, 참고만 할지, 보지 않을지입니다.',
  },
  proof: { name: rules.proof.label, line: '의혹만으로 미달로 볼지, 확인되거나 당국이 결정해야 미달로 볼지입니다.' },
  unknown: { name: rules.unknown.label, line: rules.unknown.help },
  claim: {
    name: '주장',
    line: '누가 언제 어떤 구성 요소를 두고 무엇이라고 했는지입니다. 출처와 팀의 답변이 함께 있습니다.',
  },
  adverse: { name: '제기', line: '그 팀이 스스로 만들지 않았다고 보게 하는 주장입니다. 가장 늦은 날부터 반영합니다.' },
  exonerating: {
    name: '반론',
    line: '제기된 문제에 답하거나 반대 사실을 드는 주장입니다. 가장 이른 날부터 반영합니다.',
  },
  neutral: { name: '참고', line: '공개 라이브러리의 코드나 널리 알려진 설계처럼, 위반이 아니라 참고할 사실입니다.' },
  strength: { name: '주장의 무게', line: '의혹 제기보다 확인이, 확인보다 당국 결정이 무겁습니다.' },
  alleged: { name: rules.states.alleged, line: '누군가 주장했으나 확인되지 않은 것입니다. 사실이라는 뜻이 아닙니다.' },
  established: {
    name: rules.states.established,
    line: '팀이 스스로 밝혔거나 공개된 자료에서 확인된 것입니다. 위반을 인정했다는 뜻은 아닙니다.',
  },
  ruled: { name: rules.states.ruled, line: '당국(과기정통부)이 그 구성 요소를 들어 결정하거나 발표한 것입니다.' },
  disputed: { name: rules.states.disputed, line: '의혹도 팀의 반론도 나왔으나 어느 쪽도 확인되지 않은 상태입니다.' },
  cleared: {
    name: rules.states.cleared,
    line: '그보다 약하지 않은 확인된 반론이나 당국 결정이 나와 의혹이 해소된 상태입니다.',
  },

  seat: { name: settings.seats, line: '점수가 낮은 쪽에서 몇 팀을 탈락시킬지 정한 수입니다.' },
  cutline: { name: '컷라인', line: '점수로 살아남는 팀과 탈락하는 팀 사이에 긋는 선입니다.' },
  route: { name: '탈락 경로', line: '점수로 탈락하는지, 독자성으로 탈락하는지, 둘 다인지입니다.' },
  'gate-adds': { name: gate.options.adds, line: gate.help.adds },
  'gate-fills': { name: gate.options.fills, line: gate.help.fills },
  'gate-penalty': { name: gate.options.penalty, line: gate.help.penalty },
  'gate-off': { name: gate.options.off, line: gate.help.off },
  undecided: {
    name: '미정',
    line: '판단을 보류한 문제나 동점을 어떻게 가르느냐에 따라 살아남을 수도, 탈락할 수도 있는 팀입니다.',
  },

  chance: {
    name: '탈락 비율',
    line: '불확실한 값을 한꺼번에 바꿔 가며 여러 번 계산했을 때 탈락한 비율입니다. 과기정통부가 그렇게 결정할 확률이 아닙니다.',
  },
  draw: { name: '표본', line: '불확실한 값을 한 번씩 뽑아 다시 판정한 결과 하나입니다.' },
  seed: { name: '난수 시드', line: '뽑는 순서를 정하는 수입니다. 시드가 같으면 누구에게나 같은 값이 나옵니다.' },
  'standard-error': {
    name: chances.table.error,
    line: '표본을 다시 뽑으면 비율이 이만큼은 달라질 수 있습니다. 표본이 많을수록 작습니다.',
    formula: '√(p(1−p) ÷ 표본 수)',
  },
  'too-close': {
    name: chances.table.tooClose,
    line: '탈락도 생존도 표본의 90%에 이르지 못해 장담할 수 없는 팀입니다.',
  },
  'weights-alone': {
    name: '가중치만 바꾸면',
    line: '나머지는 고른 대로 두고, 가중치만 정한 폭 안에서 바꿀 때 점수로 탈락하는 비율입니다.',
  },
  'rank-acceptability': { name: '순위 수용도', line: chances.ranks.explain },
  'central-weights': { name: '중심 가중치', line: chances.central.explain },
  pairwise: { name: chances.pairs.title, line: chances.pairs.explain },
  'information-value': {
    name: '정보의 가치',
    line: '아직 모르는 것 하나를 알게 되면 탈락 비율이 얼마나 달라지는지입니다.',
  },
  'doubt-weights': {
    name: `${sources.weights.label}의 불확실성`,
    line: sources.weights.help,
    formula: '(1 − ε)·지금 비중 + ε·무작위 비중',
  },
  epsilon: {
    name: '비중을 바꾸는 폭 ε',
    line: '정해 둔 비중에서 얼마나 벗어날 수 있다고 볼지입니다. 0이면 정한 그대로, 1이면 어떤 비중이든 똑같이 가능합니다. 0으로 둔 비중은 0으로 남습니다.',
  },
  'doubt-measurement': {
    name: sources.measurement.label,
    line: sources.measurement.help,
    formula: '분산 0.7 + 0.23·p(1−p)·10⁴ ÷ 문항 수. 문항 수를 모르면 표준편차 1.4점',
  },
  'doubt-missing': {
    name: `${sources.missing.label}의 불확실성`,
    line: sources.missing.help,
    formula: '팀마다 하나의 분위수로 빈칸이 함께 바뀝니다',
  },
  'doubt-pillars': { name: sources.pillars.label, line: sources.pillars.help },
  'doubt-evidence': { name: sources.evidence.label, line: sources.evidence.help },

  flip: {
    name: '뒤집는 변화',
    line: '결과를 바꾸는 가장 작은 변화입니다. 실제로 적용해 다시 판정한 것만 보여 줍니다.',
  },
  'percentage-points': {
    name: '비중의 변화(%p)',
    line: '늘어난 비중을 모두 더한 값입니다. 0.1%p 단위로 올림합니다.',
    formula: '½Σ|Δ비중|',
  },
  proved: {
    name: '증명됨',
    line: '이보다 작은 변화가 없다는 것, 또는 그런 변화가 아예 없다는 것이 계산으로 증명됐습니다.',
  },
  'best-found': { name: '찾은 것 가운데 가장 작음', line: '더 작은 변화가 없다고 증명되지는 않았습니다.' },
  'on-published': {
    name: '공개된 값만으로',
    line: '채운 값이 없는 벤치마크의 비중만 옮겨 같은 조건에서 비교한 변화입니다.',
  },

  'common-field': {
    name: '공통 벤치마크 목록',
    line: '1차에 쓰인 13개는 공식으로 밝혀지지 않아, 공개된 글에서 추정한 목록입니다.',
  },
  inferred: {
    name: '추론',
    line: '공표된 점수·평균·차이와 모순되지 않는 값의 범위입니다. 점수 계산에는 쓰지 않습니다.',
  },
}
