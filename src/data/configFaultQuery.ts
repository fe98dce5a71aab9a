import { queryOptions } from '@tanstack/react-query'
import { loadCubeReader } from './loadReaders.ts'

/** Why the usual rules hold in place of the organisation's own settings, null where those could be read. */
export const configFaultQuery = queryOptions({
  queryKey: ['config', 'fault'],
  queryFn: async ({ client }): Promise<Error | null> => {
    const { configQuery } = await loadCubeReader()
    return (await client.fetchQuery(configQuery)).fault
  },
})
