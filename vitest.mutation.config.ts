import {defineConfig} from 'vitest/config'

/** The tests that mutants of the recognisers and the outline are tried with: those that need no build and no browser. */
export default defineConfig({
  test: {
    include: [
      'test/{recognise,outline,text}/**/*.test.ts',
      'test/{seed,layouts,generated,properties}.test.ts',
    ],
    // A worker thread, in which mutants run, cannot change its time zone.
    exclude: ['test/**/zones.test.ts'],
    testTimeout: 20_000,
  },
})
