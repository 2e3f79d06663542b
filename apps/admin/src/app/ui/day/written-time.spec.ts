import { describe, expect, it } from '@jest/globals';
import { writtenTime } from './written-time.ts';

describe('a time as people write it', () => {
  it.each([
    { given: '18:30', then: '18:30' },
    { given: '6:05', then: '06:05' },
    { given: '18.30', then: '18:30' },
    { given: '1830', then: '18:30' },
    { given: '630', then: '06:30' },
    { given: '18', then: '18:00' },
    { given: '१८:३०', then: '18:30' },
    { given: '6:30 pm', then: '18:30' },
    { given: '6 PM', then: '18:00' },
    { given: '6 a.m.', then: '06:00' },
    { given: '12 am', then: '00:00' },
    { given: '12:15 pm', then: '12:15' },
    { given: '13 pm', then: undefined },
    { given: '0 am', then: undefined },
    { given: '24:00', then: undefined },
    { given: '18:60', then: undefined },
    { given: 'noon', then: undefined },
    { given: '', then: undefined },
  ])('“$given” is $then', ({ given, then }) => {
    expect(writtenTime(given)).toBe(then);
  });
});
