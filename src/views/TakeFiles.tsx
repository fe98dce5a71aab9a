import { exhibitFileName } from '../exports/exhibitFileName.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { takeWords } from '../words/takeAway.ts'
import { addressOf } from './addressOf.ts'
import { downloadBlob } from './download.ts'
import { cardsOf } from './readExhibit.ts'
import { TakePart } from './TakePart.tsx'
import type { Task } from './useTask.ts'

interface Props {
  readonly exhibit: FullExhibit
  readonly task: Task
}

const words = takeWords.files

/** How the figures are written in each kind of file. What writes them loads when it is first asked for. */
const kinds = [
  {
    label: words.workbook,
    name: (exhibit: FullExhibit) => exhibitFileName(exhibit, 'xlsx'),
    make: async (exhibit: FullExhibit) => {
      const { makeWorkbook } = await import('../exports/sheets/makeWorkbook.ts')
      return makeWorkbook(cardsOf(exhibit), addressOf)
    },
  },
  {
    label: words.csv,
    name: (exhibit: FullExhibit) => exhibitFileName(exhibit, 'csv'),
    make: async (exhibit: FullExhibit) => {
      const { csvOf } = await import('../exports/sheets/csvOf.ts')
      return new Blob([csvOf(cardsOf(exhibit))], { type: 'text/csv;charset=utf-8' })
    },
  },
  {
    label: words.machine,
    name: (exhibit: FullExhibit) => exhibitFileName(exhibit, 'program.csv'),
    make: async (exhibit: FullExhibit) => {
      const { machineCsvOf } = await import('../exports/sheets/machineCsvOf.ts')
      return new Blob([machineCsvOf(cardsOf(exhibit))], { type: 'text/csv;charset=utf-8' })
    },
  },
  {
    label: words.jsonStat,
    name: (exhibit: FullExhibit) => exhibitFileName(exhibit, 'json'),
    make: async (exhibit: FullExhibit) => {
      const { jsonStatOf } = await import('../exports/sheets/jsonStatOf.ts')
      return new Blob([JSON.stringify(jsonStatOf(exhibit), null, 2)], { type: 'application/json' })
    },
  },
] as const

/** The figures as files: for Excel, for people, for programs and for statistics databases. */
export function TakeFiles({ exhibit, task }: Props) {
  return (
    <TakePart title={words.title} hint={words.csvHint}>
      {kinds.map(({ label, name, make }) => (
        <button
          key={label}
          type="button"
          onClick={() =>
            task.run(label, async () => {
              const file = name(exhibit)
              downloadBlob(file, await make(exhibit))
              return takeWords.done(file)
            })
          }
        >
          {label}
        </button>
      ))}
    </TakePart>
  )
}
