import { describe, expect, it } from '@jest/globals';
import { durationIn } from './duration.ts';

describe('a duration', () => {
  it.each([
    { language: 'en', minutes: 198, then: '3 hrs 18 mins' },
    { language: 'en', minutes: 60, then: '1 hr' },
    { language: 'en', minutes: 45, then: '45 mins' },
    { language: 'en', minutes: 0, then: '0 mins' },
  ] as const)('of $minutes minutes is $then', ({ language, minutes, then }) => expect(durationIn(language, minutes)).toBe(then));

  it.each(['hi', 'mr'] as const)('has digits that everybody reads, in %s', (language) =>
    expect(durationIn(language, 198)).toMatch(/^3 .* 18 /),
  );
});
