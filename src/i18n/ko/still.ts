/** Beside the board where it cannot be changed, without scripting. Drawn by the build, never loaded by the page. */
export const still = {
  note: (asOf: string, version: string) =>
    `${asOf} 시점 기본 시나리오의 결과입니다(자료 ${version}). 링크에 담긴 시나리오를 보거나 값을 바꾸려면 자바스크립트를 켜야 합니다.`,
  /** The way to the page itself, for the language whose board is a page of its own. */
  open: null as string | null,
  other: 'English',
}
