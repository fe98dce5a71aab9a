import { defineConfig } from 'vitest/config'

const hour = 3_600_000

/** All municipalities, half of them on each of two cores. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [1, 2].map((half) => ({
      test: {
        name: `attack ${half}/2`,
        include: ['tests/unit/protection/attack.test.ts'],
        env: { ATTACKED: `${half}/2` },
        testTimeout: hour,
        hookTimeout: hour,
      },
    })),
  },
})
