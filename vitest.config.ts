import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    globalSetup: 'test/build.ts',
    // Tests of the command line start processes, slow ones on a busy machine.
    testTimeout: 20_000,
  },
})
