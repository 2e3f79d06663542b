import presets from 'jest-preset-angular/presets/index.js';
import { inNode, node } from '../../jest.preset.mjs';

const preset = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.json', diagnostics: false });

export default {
  ...preset,
  snapshotSerializers: [],
  testEnvironment: inNode('environment-with-document.mjs'),
  runtime: inNode('runtime.mjs'),
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/set-up.ts'],
  testEnvironmentOptions: { customExportConditions: ['@saath/source'] },
  maxWorkers: 2,
  // Each spec file leaves something in memory: a worker with more than this makes place for a new one.
  workerIdleMemoryLimit: '700MB',
  // A page of Material takes seconds to draw on a busy machine; a test that hangs still ends.
  testTimeout: 60_000,
  workerGracefulExitTimeout: node.workerGracefulExitTimeout,
};
