import { render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawSet, drawStill } from '../../src/charts/drawStill.ts'
import { PaperCard } from '../../src/views/PaperCard.tsx'
import { SlideBody } from '../../src/views/SlideBody.tsx'
import { manyWorkplaces } from '../unit/series/manyWorkplaces.ts'

const exhibit = manyWorkplaces()
const { funnel } = exhibit.set

describe('many units outside of their page', () => {
  it('are on paper by size and value, then each one by name in the plot and the table', () => {
    const card = { id: 'one', exhibit, name: '', notes: '', isLarge: true, filters: '', footnotes: exhibit.footnotes }
    render(<PaperCard card={card} drawing={{ drawSet, drawStill }} />)
    const [first, second] = screen.getAllByRole('img')
    expect(first).toHaveAccessibleName(funnel.description)
    expect(first).toHaveTextContent('Procent av ordinarie arbetstid')
    expect(first).toHaveTextContent('Enhetens storlek i heltidsår')
    expect(second).toHaveTextContent(funnel.points[0]?.label ?? '?')
    for (const { label } of funnel.points) expect(within(screen.getByRole('table')).getByText(label)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Bland de 24 enheterna utmärker sig/)
  })

  it('are on a slide by size and value, and in the table when it is turned', async () => {
    const { container, rerender } = render(<SlideBody exhibit={exhibit} scale={1} isTurned={false} />)
    const chart = () => container.querySelector('[data-chart="sickLeave-funnel"]')
    await waitFor(() => expect(chart()).toHaveAttribute('data-chart-state', 'ready'), { timeout: 20_000 })
    expect(chart()).toHaveTextContent('Procent av ordinarie arbetstid')
    expect(chart()).toHaveTextContent('Förskolan Hasseln')
    rerender(<SlideBody exhibit={exhibit} scale={1} isTurned />)
    expect(chart()).toBeNull()
    expect(screen.getByRole('table')).toHaveTextContent('Förskolan Björken')
  })
})
