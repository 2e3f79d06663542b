import presets from 'jest-preset-angular/presets/index.js';

const preset = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json', diagnostics: false });

export default {
  ...preset,
  testEnvironment: '<rootDir>/src/testing/browser.mjs',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/set-up.ts'],
  testEnvironmentOptions: { customExportConditions: ['@saath/source', 'browser', 'node'] },
  maxWorkers: 2,
  // Each spec file leaves something in memory: a worker with more than this makes place for a new one.
  workerIdleMemoryLimit: '700MB',
  // A page of Material takes seconds to draw on a busy machine; a test that hangs still ends.
  testTimeout: 60_000,
  transformIgnorePatterns: ['node_modules/(?!(@angular|@jsverse)/)'],
};
