/** Words of the choice between all teams and one. */
export const team = {
  choose: '팀 고르기',
  all: '모든 팀',
  entered: (models: readonly string[]) => `출품 모델: ${models.join(', ')}.`,
  missing: (id: string) => `링크가 가리키는 팀 ${id}: 이 단계의 자료에 없습니다.`,
}
