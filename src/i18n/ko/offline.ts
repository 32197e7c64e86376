/** Words of the page as it is kept in the browser for use without a network. */
export const offline = {
  /** Stands after where the data came from. */
  keptCopy: (day: string) => `새로 받지 못해 ${day}에 받아 둔 사본`,
  version: {
    waiting: '새 버전이 있습니다. 지금 보는 화면은 그대로이며, 원할 때 다시 불러오세요.',
    'taken-over': '다른 탭에서 새 버전으로 바꿨습니다. 이 탭도 다시 불러와야 모든 부분이 열립니다.',
    'given-up': '이 사이트는 이제 연결 없이 쓰는 기능을 제공하지 않습니다. 다시 불러오면 지금 버전이 열립니다.',
  },
  reload: '다시 불러오기',
  later: '나중에',
}
