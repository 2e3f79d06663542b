import { describe, expect, it } from '@jest/globals';
import { isWithinOneLetter } from './near-words.ts';

describe('two words within one letter', () => {
  it.each([
    { one: 'patil', other: 'patil', then: true },
    { one: 'patil', other: 'patel', then: true },
    { one: 'kulkarni', other: 'kulkrni', then: true },
    { one: 'kulkrni', other: 'kulkarni', then: true },
    { one: 'kulkarni', other: 'kulakrni', then: true },
    { one: 'meshram', other: 'meshrama', then: true },
    { one: 'patil', other: 'patila d', then: false },
    { one: 'jadhav', other: 'yadaw', then: false },
    { one: 'kulkarni', other: 'kulkanri x', then: false },
    { one: 'rani', other: 'ravi', then: false },
    { one: 'ravin', other: 'ravi', then: false },
    { one: 'abcde', other: 'badce', then: false },
  ])('$one and $other: $then', ({ one, other, then }) => expect(isWithinOneLetter(one, other)).toBe(then));
});
