import { queryOptions } from '@tanstack/react-query'
import { loadCubeReader } from './loadReaders.ts'
import type { ReadConfig } from './configQuery.ts'

/** The settings in force, for a page that tells of them: read by what reads the figures, which have waited for them already. */
export const settingsQuery = queryOptions({
  queryKey: ['config', 'told'],
  queryFn: async ({ client }): Promise<ReadConfig> => {
    const { configQuery } = await loadCubeReader()
    return client.fetchQuery(configQuery)
  },
})
