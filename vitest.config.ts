import { defineConfig } from 'vitest/config';

/** `vitest run --mode slow`: every test, with more values and more runs. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: mode === 'slow' ? [] : ['test/slow/**'],
    env: { FICHE_SLOW: mode === 'slow' ? '1' : '' },
    testTimeout: mode === 'slow' ? 300_000 : 60_000,
    maxWorkers: 2,
    // Modules are pure: loading them again for each file would take a third of the time.
    isolate: false,
    coverage: {
      provider: 'v8',
      reporter: ['text-summary'],
      include: ['src/**/*.ts'],
      exclude: ['**/*.gen.*', '**/*.d.ts'],
    },
  },
}));
