import { node } from '../../jest.preset.mjs';

export default { ...node, testMatch: ['<rootDir>/src/**/*.spec.ts'], testPathIgnorePatterns: ['\\.int\\.spec\\.ts$'] };
