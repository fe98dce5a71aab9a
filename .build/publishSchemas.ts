import { type Plugin, runnerImport } from 'vite'

/** Publishes the contract beside the app as JSON Schema, from the very definitions that the app checks feeds with. */
export function publishSchemas(): Plugin {
  return {
    name: 'publish-schemas',
    apply: 'build',
    async generateBundle() {
      const { jsonSchemas } = await loadContract()
      for (const [name, schema] of Object.entries(jsonSchemas())) {
        this.emitFile({ type: 'asset', fileName: `schema/${name}.json`, source: `${JSON.stringify(schema, null, 2)}\n` })
      }
    },
  }
}

// Loaded only in a build: the config must not wait for the contract each time that it is read.
async function loadContract() {
  const { module } = await runnerImport<typeof import('../src/contract/jsonSchemas.ts')>('./src/contract/jsonSchemas.ts', {
    configFile: false,
  })
  return module
}
