import {defineConfig} from 'vitest/config'

/** The package as its users get it: packed, installed and used. Wants a build and the registry, so it has a run of its own. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/install.ts',
    testTimeout: 120_000,
  },
})
