import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { Clock, toDate, toInstant } from './clock.ts';
import { isId, newId } from './new-id.ts';

describe('a text', () => {
  it.each([
    { text: '01890a5d-ac96-774b-bcce-b302099a8057', then: true },
    { text: '00000000-0000-0000-0000-000000000000', then: true },
    { text: '01890A5D-AC96-774B-BCCE-B302099A8057', then: false },
    { text: '01890a5d-ac96-774b-bcce-b302099a805', then: false },
    { text: '01890a5d-ac96-774b-bcce-b302099a80570', then: false },
    { text: '01890a5dac96774bbcceb302099a8057', then: false },
    { text: ' 01890a5d-ac96-774b-bcce-b302099a8057', then: false },
    { text: '01890a5d-ac96-774b-bcce-b302099a8057\n', then: false },
    { text: '01890a5g-ac96-774b-bcce-b302099a8057', then: false },
    { text: "'; drop table members; --", then: false },
    { text: '', then: false },
  ])('$text is an id: $then', ({ text, then }) => expect(isId(text)).toBe(then));
});

describe('a new id', () => {
  const made = Array.from({ length: 200 }, () => String(newId()));

  it('is an id, and each is another', () => {
    expect(made.every(isId)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
  });

  it('sorts as text by the moment at which it was made', () => expect(made.toSorted()).toEqual(made));
  it('is of version 7, whose first digits are the moment', () => expect(made.every((id) => id[14] === '7')).toBe(true));
});

describe('the clock', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('reads the time of the machine, to the millisecond', () => {
    jest.useFakeTimers();
    jest.setSystemTime(new Date('2026-06-02T02:00:00.123Z'));
    expect(new Clock().now().toString()).toBe('2026-06-02T02:00:00.123Z');
  });

  it.each(['2026-06-02T02:00:00Z', '2026-06-02T02:00:00.001Z', '1969-12-31T23:59:59.999Z'])(
    '%s survives the way to the database',
    (text) => {
      const instant = Temporal.Instant.from(text);
      expect(toInstant(toDate(instant)).equals(instant)).toBe(true);
      expect(toDate(instant).getTime()).toBe(new Date(text).getTime());
    },
  );
});
