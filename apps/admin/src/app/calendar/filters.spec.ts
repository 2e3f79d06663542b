import { describe, expect, it } from '@jest/globals';
import { chosen, toggled } from './filters.ts';

describe('a filter in the address', () => {
  it.each([
    { text: undefined, then: [] },
    { text: '', then: [] },
    { text: 'kothrud,hadapsar,kothrud', then: ['kothrud', 'hadapsar'] },
  ])('$text is read as $then', ({ text, then }) => expect(chosen(text)).toEqual(then));

  it.each([
    { values: [], value: 'kothrud', then: 'kothrud' },
    { values: ['kothrud'], value: 'hadapsar', then: 'kothrud,hadapsar' },
    { values: ['kothrud', 'hadapsar'], value: 'kothrud', then: 'hadapsar' },
    { values: ['kothrud'], value: 'kothrud', then: undefined },
  ])('$values with $value becomes $then', ({ values, value, then }) => expect(toggled(values, value)).toBe(then));
});
