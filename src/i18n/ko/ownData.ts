import { shortened } from '../loadProblem.ts'

const integer = (n: number) => n.toLocaleString('en-US')

export const ownData = {
  title: '내 자료 가져오기',
  explain:
    '팀과 벤치마크로 된 표(CSV, TSV)나 JSON 파일을 여세요. 첫 줄은 벤치마크 이름, 한 열은 팀 이름이어야 합니다. 파일은 이 브라우저를 떠나지 않습니다.',
  limits: (mebibytes: number, teams: number, benchmarks: number) =>
    `파일은 ${mebibytes} MiB, 팀은 ${integer(teams)}개, 벤치마크는 ${benchmarks}개까지입니다.`,
  choose: '파일 고르기',
  chooseOther: '다른 파일 고르기',
  dropHint: '이 페이지 어디에나 파일을 끌어다 놓아도 됩니다.',
  paste: '표나 JSON을 붙여 넣기',
  usePasted: '붙여 넣은 것 읽기',
  pastedName: '붙여 넣은 표',
  reading: '파일을 읽는 중',
  close: '닫기',

  refused: (name: string) => `${name}: 이대로는 쓸 수 없습니다`,
  issues: {
    title: { refused: '고쳐야 할 곳', 'left-out': '빼고 읽은 곳', told: '알아 둘 곳' },
    place: (line: number | null, column: number | null, name: string | null) =>
      [
        line === null ? null : `${integer(line)}행`,
        column === null ? null : `${column}열${name === null ? '' : `(${shortened(name)})`}`,
      ]
        .filter((part) => part !== null)
        .join(' '),
    sentence: (place: string, found: string | null, expected: string) =>
      `${place === '' ? '' : `${place}: `}${found === null ? '' : `찾은 것 ‘${shortened(found)}’, `}와야 할 것: ${expected}`,
    more: (n: number) => `그 밖에 ${integer(n)}곳`,
  },
  expected: {
    bytes: (mebibytes: number) => `${mebibytes} MiB(메비바이트) 이하의 파일`,
    text: 'UTF-8, UTF-16, EUC-KR 가운데 하나로 된 글',
    table: '쉼표, 탭, 세미콜론, 세로줄 가운데 하나로 나뉜 두 열 이상의 표',
    header: '벤치마크 이름이 적힌 첫 줄',
    'closing-quote': '여기서 시작한 따옴표를 닫는 따옴표',
    teams: (max: number) => `팀 ${integer(max)}개 이하`,
    benchmarks: (max: number) => `넣을 벤치마크 ${max}개 이하`,
    'some-team': '팀 이름과 값이 있는 줄 하나 이상',
    'some-benchmark': '숫자가 있는 벤치마크 열 하나 이상',
    'team-name': '이름 (이 줄은 뺐습니다)',
    cells: (count: number) => `첫 줄과 같은 ${count}칸`,
    number: '숫자 (이 칸은 빈칸으로 두었습니다)',
    'number-without-percent': '같은 열의 다른 값처럼 % 없는 숫자 (이 칸은 빈칸으로 두었습니다)',
    'number-up-to': (max: number) => `크기가 ${integer(max)} 이하인 숫자 (이 칸은 빈칸으로 두었습니다)`,
    within: (min: string, max: string) => `눈금 ${min}~${max} 안의 값 (표에서는 빈칸으로 둡니다)`,
    scale: '아래 끝보다 큰 위 끝',
    'new-name': (line: number | null) =>
      line === null
        ? '앞에 나오지 않은 이름 (번호를 붙였습니다)'
        : `${integer(line)}행에 나오지 않은 이름 (번호를 붙였습니다)`,
    'known-team': '이 파일에 있는 팀의 이름',
    'known-claim': '이 파일에 있는 다른 주장의 id',
    day: '있는 날짜 YYYY-MM-DD',
    address: 'http나 https 주소',
    json: 'JSON 문법에 맞는 글',
    'known-shape': 'teams와 benchmarks가 있는 JSON, 또는 benchmarks와 provenance를 합친 자료 계약 JSON',
    version: (max: number) => `이 화면이 읽는 형식 ${max} 이하 (페이지를 새로 고쳐 보세요)`,
  },

  preview: {
    title: (teams: number, benchmarks: number) => `팀 ${integer(teams)}개 × 벤치마크 ${benchmarks}개`,
    name: '대회 이름',
    source: '숫자의 출처',
    sourceHelp: '숫자가 나오는 곳마다 함께 적힙니다. 비우면 ‘출처를 적지 않음’으로 나옵니다.',
    url: '출처 주소 (없어도 됩니다)',
    date: '숫자의 날짜',
    seats: '탈락 자리',
    teamColumn: '팀 이름이 있는 열',
    delimiter: '칸을 나누는 글자',
    delimiters: { ',': '쉼표 ,', '\t': '탭', ';': '세미콜론 ;', '|': '세로줄 |' },
    decimal: '소수점',
    decimals: { point: '점 (1.5)', comma: '쉼표 (1,5)' },
    decimalOpen: '1,234 같은 값이 천 단위인지 소수인지 파일만으로는 알 수 없습니다. 천 단위로 읽었습니다.',
    encoding: (name: string) => `${name}으로 읽었습니다.`,
    columns: '열',
    column: '이름',
    isIn: '넣기',
    include: (name: string) => `${name} 넣기`,
    range: '값의 범위',
    gaps: '빈칸',
    scale: '눈금',
    min: (name: string) => `${name} 눈금의 아래 끝`,
    max: (name: string) => `${name} 눈금의 위 끝`,
    lower: '낮을수록 좋음',
    lowerOf: (name: string) => `${name}: 낮을수록 좋음`,
    unnamed: (column: number) => `${column}번째 열`,
    reason: {
      mean: '다른 열의 평균이라 뺐습니다',
      sum: '다른 열의 합이라 뺐습니다',
      'win-rate': '다른 열에서 셈한 평균 승률이라 뺐습니다',
      named: '이름이 요약이나 순위로 보여 뺐습니다',
      text: '글이 많아 벤치마크로 쓸 수 없습니다',
      empty: '값이 없습니다',
      unnamed: '이름이 없어 뺐습니다',
    },
    import: '이 자료로 열기',
    content: (teams: number, benchmarks: number, claims: number) =>
      `팀 ${integer(teams)}개 × 벤치마크 ${benchmarks}개${claims === 0 ? '' : `, 주장 ${integer(claims)}개`}. 파일이 스스로 모두 말하므로 정할 것이 없습니다.`,
  },
  exists: {
    text: (title: string) => `팀과 벤치마크 이름이 같은 자료 ‘${title}’이(가) 이미 있습니다.`,
    replace: '새 자료로 바꾸기',
    both: '둘 다 두기',
    copy: (title: string, n: number) => `${title} (${n})`,
  },
  saved: { full: '브라우저 저장 공간이 가득 찼습니다.', blocked: '브라우저가 저장을 허락하지 않습니다.' },
  unsaved: '자료는 이 탭이 열려 있는 동안만 쓸 수 있습니다. 잃지 않으려면 ‘자료’ 창에서 파일로 내려받으세요.',

  list: {
    title: '내 자료',
    none: '아직 없습니다. 파일을 열면 여기에 남습니다. 자료는 이 브라우저에만 있습니다.',
    add: '내 자료 가져오기',
    size: (teams: number, benchmarks: number) => `팀 ${integer(teams)} × 벤치마크 ${benchmarks}`,
    unkept: '저장되지 않음: 이 탭에서만',
    damaged: '손상됨',
    open: (title: string) => `${title} 열기`,
    openShort: '열기',
    rename: (title: string) => `${title} 이름 바꾸기`,
    renameShort: '이름 바꾸기',
    newName: '새 이름',
    save: '저장',
    cancel: '그만두기',
    remove: (title: string) => `${title} 삭제`,
    removeShort: '삭제',
    removed: (title: string) => `‘${title}’을(를) 삭제했습니다.`,
    undo: '되돌리기',
    exportAs: '파일로',
    exports: { short: '보내기용 파일', csv: 'CSV', contract: '자료 계약 JSON', stored: '저장된 그대로' },
    exportOf: (title: string, what: string) => `${title}: ${what} 내려받기`,
    tooLarge: (mebibytes: number) =>
      `이 파일은 ${mebibytes} MiB를 넘어 이 페이지에서 다시 열 수 없습니다. 보내려면 보내기용 파일이나 CSV를 쓰세요.`,
    trouble: {
      full: '브라우저 저장 공간이 가득 찼습니다. 쓰지 않는 자료를 지우거나 파일로 내려받으세요.',
      blocked: '브라우저가 저장소를 열어 주지 않습니다. 자료를 가져올 수는 있지만 이 탭이 닫히면 사라집니다.',
    },
    failed: '하지 못했습니다. 다시 시도하세요.',
  },
}
