/** The depth of filled areas: under the gridlines, so that what stands in an area is read against them too. */
export const underGrid = -1
