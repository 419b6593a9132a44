import { defineConfig } from 'vitest/config';
import { ENGINE } from './src/io/engine.ts';

/**
 * `--mode slow`: every test, with more values and more runs. `--mode pages`: those that need Chromium and LibreOffice. `--mode
 * fuzz`: for the fuzzing alone, a hundred thousand of each.
 */
const ALONE: Readonly<Record<string, string>> = { fuzz: 'test/slow/fuzz.test.ts', pages: 'test/pages/**/*.test.ts' };

export default defineConfig(({ mode }) => ({
  test: {
    include: [ALONE[mode] ?? 'test/**/*.test.ts'],
    exclude: mode === 'test' ? ['test/slow/**', 'test/pages/**'] : mode === 'slow' ? ['test/pages/**'] : [],
    globalSetup: 'test/folder-of-run.ts',
    env: { FICHE_SLOW: mode === 'test' ? '' : '1', FICHE_FUZZ: mode === 'fuzz' ? '1' : '' },
    testTimeout: mode === 'test' ? 60_000 : 300_000,
    // On two cores, one waits for a terminal or a process while two work; the slow tests hardly wait.
    maxWorkers: mode === 'test' ? 3 : 2,
    // As people run it; and a fifth less time.
    execArgv: [...ENGINE],
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
