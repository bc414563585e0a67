import { defineConfig } from 'vitest/config';

/** Files run side by side, on as many cores as there are; a browser test mostly waits, so two run even where cores are few. */
export default defineConfig(({ mode }) => {
  // Properties are tried on the same cases in every run, so that a change is judged by what it changes; on others by `test:random`.
  const setupFiles = mode === 'random' ? [] : ['tests/support/same-cases.ts'];
  // Nobody’s own settings are read or written; a test of settings names a file of its own.
  const env = { THROUGHLINE_SETTINGS: '' };
  return {
    test: {
      maxWorkers: '100%',
      projects: [
        {
          test: {
            name: 'unit',
            setupFiles,
            include: [
              'tests/unit/**/*.test.{ts,tsx}',
              'tests/types/**/*.test.ts',
              'tests/architecture/**/*.test.ts',
            ],
            environment: 'node',
            env,
          },
        },
        {
          test: {
            name: 'integration',
            setupFiles,
            include: ['tests/{integration,contract,migrations}/**/*.test.ts'],
            globalSetup: ['tests/support/programs/built-setup.ts'],
            environment: 'node',
            env,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          test: {
            name: 'samples',
            include: ['tests/samples/**/*.test.ts'],
            environment: 'node',
            env,
            testTimeout: 120_000,
          },
        },
        {
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts'],
            globalSetup: ['tests/support/browser/e2e-setup.ts'],
            environment: 'node',
            env,
            maxWorkers: 2,
            // What is waited for is seen when it is there: a busy machine takes longer, a right one doesn't wait.
            expect: { poll: { timeout: 15_000 } },
            // A browser may stumble on a busy machine; what fails twice in a row is broken.
            retry: 1,
            testTimeout: 120_000,
            hookTimeout: 180_000,
          },
        },
      ],
    },
  };
});
