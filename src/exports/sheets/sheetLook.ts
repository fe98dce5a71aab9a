import type { CellObject } from 'write-excel-file/universal'

const ink = '#10222E'
const muted = '#52606D'
const line = '#8794A1'
const accent = '#0B5C73'

type Style = Omit<CellObject, 'value' | 'type' | 'format'>

/** The workbook's letter, which every Excel has. */
export const bodyFont = { fontFamily: 'Calibri', fontSize: 11 } as const

/** How the cells of the workbook look. Meaning is never in the look alone: what is grey or italic says so in words. */
export const look = {
  title: { fontWeight: 'bold', fontSize: 14, textColor: ink, wrap: true, alignVertical: 'top' },
  heading: { fontWeight: 'bold', textColor: ink, wrap: true, alignVertical: 'top' },
  text: { textColor: ink, wrap: true, alignVertical: 'top' },
  muted: { textColor: muted, wrap: true, alignVertical: 'top' },
  corner: { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'thin', bottomBorderColor: line },
  column: {
    fontWeight: 'bold',
    align: 'right',
    wrap: true,
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
    bottomBorderColor: line,
  },
  row: { textColor: ink, wrap: true, alignVertical: 'top' },
  number: { align: 'right', alignVertical: 'top' },
  gap: { align: 'right', alignVertical: 'top', fontStyle: 'italic', textColor: muted, wrap: true },
  words: { align: 'right', alignVertical: 'top', wrap: true },
  wordColumn: { align: 'left', indent: 1, alignVertical: 'top', wrap: true },
  link: { textColor: accent, textDecoration: { underline: true }, wrap: true, alignVertical: 'top' },
  noteRow: { fontSize: 9, textColor: muted, wrap: true, alignVertical: 'top' },
  note: { fontSize: 9, textColor: muted, align: 'right', wrap: true, alignVertical: 'top' },
} as const satisfies Readonly<Record<string, Style>>
