import { particle, written } from '../particle.ts'

export const dataSource = {
  title: '자료',
  now: '지금 쓰는 자료:',
  again: '자료 다시 받기',
  back: (name: string) => `${name} 쓰기`,
  other: '다른 주소의 자료',
  explain:
    '같은 형식의 자료를 내주는 서버의 주소를 적으세요. 다시 열릴 때 그 서버 말고는 어디에도 연결하지 않도록 브라우저에 지시하고, 이 브라우저에 주소를 저장합니다.',
  address: '주소',
  origin: '출처',
  willAsk: (url: string) => `먼저 ${url} 파일을 요청합니다.`,
  use: '이 주소 쓰기',
  problem: {
    'not-an-address': '주소로 읽을 수 없습니다. https://example.org/data/ 처럼 적으세요.',
    'not-http': 'http나 https로 시작하는 주소만 쓸 수 있습니다.',
    credentials: '주소에 사용자 이름이나 비밀번호를 넣을 수 없습니다.',
    query: '주소에 ?나 # 뒤의 부분을 넣을 수 없습니다. 폴더 주소만 적으세요.',
  },
  ask: {
    title: '이 링크는 다른 곳의 자료를 쓰려고 합니다',
    explain:
      '아직 아무것도 요청하지 않았습니다. 허용하면 이 탭에서만 그 자료로 계산합니다. 숫자와 문구가 이 페이지의 것과 다를 수 있고, 그 서버는 방문 사실을 알게 됩니다.',
    allow: (origin: string) => `${origin} 자료 쓰기`,
    refuse: (name: string) => `쓰지 않고 ${name}${particle(written(name), '으로/로')} 열기`,
  },
  refused: { title: '링크에 적힌 자료 주소를 쓸 수 없습니다' },
  /** Competitions of the reader's own. */
  own: {
    noSource: '출처를 적지 않음',
    group: '내 자료',
    drop: '놓으면 내 자료로 엽니다',
    add: '내 자료 가져오기',
    here: '내 자료: 이 브라우저에만 있습니다.',
    link: '이 링크는 내 자료로 만든 평가를 가리킵니다. 링크에는 자료가 담기지 않으니 ‘자료’ 창에서 파일을 내려받아 함께 보내세요. 파일이 없는 사람에게는 파일이 없다는 안내가 나옵니다.',
  },
}
