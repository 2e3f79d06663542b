import { describe, expect, it } from '@jest/globals';
import { writtenDay } from './written-day.ts';

describe('a day as people write it', () => {
  it.each([
    { given: '26/11/2026', then: '2026-11-26' },
    { given: ' 1/2/2026 ', then: '2026-02-01' },
    { given: '26.11.2026', then: '2026-11-26' },
    { given: '26-11-2026', then: '2026-11-26' },
    { given: '26 11 2026', then: '2026-11-26' },
    { given: '26112026', then: '2026-11-26' },
    { given: '२६/११/२०२६', then: '2026-11-26' },
    { given: '2026-11-26', then: '2026-11-26' },
    { given: '29/02/2028', then: '2028-02-29' },
    { given: '29/02/2027', then: undefined },
    { given: '11/26/2026', then: undefined },
    { given: '26/11/26', then: undefined },
    { given: '26/11', then: undefined },
    { given: '2026', then: undefined },
    { given: 'tomorrow', then: undefined },
    { given: '', then: undefined },
  ])('“$given” is $then', ({ given, then }) => {
    expect(writtenDay(given)).toBe(then);
  });
});
