const schemas = 'http://schemas.openxmlformats.org'

/** The names that Office's formats have for their parts. They are names only: nothing is fetched from there. */
export const namespaces = {
  spreadsheet: `${schemas}/spreadsheetml/2006/main`,
  presentation: `${schemas}/presentationml/2006/main`,
  drawing: `${schemas}/drawingml/2006/main`,
  chart: `${schemas}/drawingml/2006/chart`,
  office: `${schemas}/officeDocument/2006/relationships`,
  properties: `${schemas}/officeDocument/2006/extended-properties`,
  relationships: `${schemas}/package/2006/relationships`,
  contentTypes: `${schemas}/package/2006/content-types`,
} as const

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
