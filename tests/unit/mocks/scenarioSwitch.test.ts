// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getByLabelText, getByRole } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { mountScenarioSwitch, withScenario } from '../../../mocks/scenarioSwitch.ts'
import { scenarios } from '../../../mocks/scenarios.ts'

afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})

describe('withScenario', () => {
  it('keeps the rest of the address', () => {
    expect(withScenario('https://exempel.se/app/?unit=a&scenario=slow#x', 'empty')).toBe(
      'https://exempel.se/app/?unit=a&scenario=empty#x',
    )
  })

  it('leaves the usual scenario out', () => {
    expect(withScenario('https://exempel.se/?scenario=slow', 'normal')).toBe('https://exempel.se/')
  })
})

describe('mountScenarioSwitch', () => {
  const mount = (search: string) => {
    history.replaceState(null, '', `/${search}`)
    const open = vi.fn<(address: string) => void>()
    mountScenarioSwitch(document.body, open)
    return { open, select: getByLabelText<HTMLSelectElement>(document.body, 'Scenario (påhittade uppgifter)') }
  }

  it('lists every scenario in Swedish, with the address’s own chosen', () => {
    const { select } = mount('?scenario=stale')
    expect([...select.options].map(({ text }) => text)).toEqual(Object.values(scenarios).map(({ label }) => label))
    expect(select.selectedOptions[0]?.text).toBe('Inaktuellt')
  })

  it('stands in a landmark of its own', () => {
    const { select } = mount('')
    expect(getByRole(document.body, 'complementary', { name: 'Påhittade uppgifter' }).contains(select)).toBe(true)
  })

  it('opens the same view with the scenario that is chosen', async () => {
    const { open, select } = mount('?unit=exempel-1')
    await userEvent.selectOptions(select, 'Utan nät')
    expect(open).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\?unit=exempel-1&scenario=offline$/))
  })
})
