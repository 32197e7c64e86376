import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { GateTable } from '#features/ownData/GateTable.tsx'
import { renderPanel } from './render.tsx'

const open = async () => {
  const onText = vi.fn()
  const panel = <GateTable text="" claims={0} issues={[]} onText={onText} />
  const { user, t } = await renderPanel(panel)
  return { user, onText, field: screen.getByLabelText(t.ownData.gate.file) }
}

it('a second table is read in the encoding that it is in', async () => {
  const { user, onText, field } = await open()
  // "팀,통과\n가,예\n" as Windows writes it in Korea.
  const bytes = [0xc6, 0xc0, 0x2c, 0xc5, 0xeb, 0xb0, 0xfa, 0x0a, 0xb0, 0xa1, 0x2c, 0xbf, 0xb9, 0x0a]
  await user.upload(field, new File([Uint8Array.from(bytes)], 'gate.csv'))
  await waitFor(() => expect(onText).toHaveBeenCalledWith('팀,통과\n가,예\n'))
})

it.each([
  ['larger than a field can show', new File([new Uint8Array(1024 * 1024 + 1)], 'gate.csv')],
  ['no text', new File([Uint8Array.from([0, 1, 2, 3, 0, 0, 0])], 'gate.csv')],
])('a second table that is %s is refused', async (_, file) => {
  const { user, onText, field } = await open()
  await user.upload(field, file)
  await waitFor(() => expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(1))
  expect(onText).not.toHaveBeenCalled()
})
