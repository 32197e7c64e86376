import { useWords } from '#i18n/useT.ts'
import { isLater, type Thread } from './standing.ts'

/** An allegation never stands alone: where no answer was known, that is said. */
export function AnswerNote({ thread: { raised, answers } }: { readonly thread: Thread }) {
  const t = useWords()
  if (answers.some((a) => !isLater(a))) return null
  const words = t.provenance
  const text =
    answers.length > 0 && !isLater(raised)
      ? words.noAnswerYet
      : answers.length > 0
        ? null
        : raised.claim.stance === 'admitted'
          ? words.ownWords
          : words.noAnswer
  return text === null ? null : <p className="quiet">{text}</p>
}
