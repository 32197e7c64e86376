import { TOOL_LIST } from '#features/places/tools.ts'
import { useT } from '#i18n/useT.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Select } from '#ui/Select.tsx'
import { THEMES } from '#ui/themes.ts'
import { setTheme, useTheme } from '#ui/useTheme.ts'

/** What is done seldom: behind one button. */
export function MoreTools() {
  const t = useT()
  const store = useScenarioStore()
  const theme = useTheme()
  return (
    <Disclosure label={t.app.more}>
      {(close) => (
        <>
          {TOOL_LIST.filter(({ place }) => place === 'more').map(({ id, run }) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                close()
                run(store)
              }}
            >
              {t.app.tools[id]}
            </button>
          ))}
          <Select
            label={t.app.theme.label}
            options={THEMES.map((value) => ({ value, label: t.app.theme[value] }))}
            value={theme}
            onChange={setTheme}
          />
        </>
      )}
    </Disclosure>
  )
}
