/**
 * Stands in for the package that echarts-for-react watches the size of its element with. Charts here watch it by themselves, with
 * the size that they are drawn in, so that the package would only be fetched and never be used.
 */
export const bind = (): void => undefined
export const clear = (): void => undefined
