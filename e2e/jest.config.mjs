import { node } from '../jest.preset.mjs';

/** Journeys in a real browser against the product as `npm start` runs it; two at a time, because much of each is waiting. */
export default { ...node, testMatch: ['<rootDir>/**/*.e2e.ts'], testTimeout: 300_000, maxWorkers: 2 };
