declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null
    readonly status: string | null
  }
  interface Reader {
    readonly n: number
    readonly length: number
    readonly id: readonly string[]
    Dimension(id: string): { readonly id: readonly string[] }
    Data(at: Readonly<Record<string, string>>): Cell
  }
  export default function JSONstat(json: unknown): Reader
}
