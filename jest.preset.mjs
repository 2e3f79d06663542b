import { fileURLToPath } from 'node:url';

/** A file of the environment in which Jest runs all specs. */
export const inNode = (file) => fileURLToPath(new URL(`tools/jest-in-node/${file}`, import.meta.url));

/** The Jest settings every Node project shares: Node's own modules, swc for speed, sources of sibling libraries. */
export const node = {
  testEnvironment: inNode('environment.mjs'),
  runtime: inNode('runtime.mjs'),
  testEnvironmentOptions: { customExportConditions: ['@saath/source'] },
  setupFiles: ['reflect-metadata'],
  // What takes a moment takes many on a busy machine; a test that hangs still ends.
  testTimeout: 30_000,
  // Longer than a worker waits before it says what it has left open (tools/jest-in-node/end-worker.mjs).
  workerGracefulExitTimeout: 10_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
};
