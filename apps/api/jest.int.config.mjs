import { node } from '../../jest.preset.mjs';
import { keepFilesInMemory } from '../../tools/test/in-memory.mjs';

keepFilesInMemory();

/** Integration: real PostgreSQL, started once; every spec file gets a database of its own. */
export default {
  ...node,
  testMatch: ['<rootDir>/src/**/*.int.spec.ts'],
  globalSetup: '<rootDir>/src/testing/start-postgres.ts',
  globalTeardown: '<rootDir>/src/testing/stop-postgres.ts',
  testSequencer: '<rootDir>/longest-first.mjs',
  testTimeout: 120_000,
  // One more than there are cores: much of what they do is waiting.
  maxWorkers: 3,
};
