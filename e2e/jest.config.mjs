import { node } from '../jest.preset.mjs';

/** Journeys in a real browser against the product as `npm start` runs it; one after the other, on one machine's two cores. */
export default { ...node, testMatch: ['<rootDir>/**/*.e2e.ts'], testTimeout: 120_000, maxWorkers: 1 };
