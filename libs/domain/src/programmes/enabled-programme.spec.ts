import { describe, expect, it } from '@jest/globals';
import { checkOffered, defaultsOf, withCentreOverrides, setProgramme } from './enabled-programme.ts';
import type { ProgrammeBounds } from './enabled-programme.ts';

const kind: ProgrammeBounds = {
  code: 'quiet-walk',
  size: { recommended: { from: 4, to: 8 }, cap: 12 },
  cadence: { recurrence: 'FREQ=WEEKLY', minutes: 60, minutesRange: { from: 30, to: 90 } },
  waitingList: true,
};
const uncapped = { ...kind, size: { ...kind.size, cap: null } };

describe('setting a programme', () => {
  it.each([
    { given: kind, overrides: {}, then: 'no overrides' },
    { given: kind, overrides: { cap: 12 }, then: 'the cap of the kind' },
    { given: kind, overrides: { cap: 2 }, then: 'the smallest circle' },
    { given: kind, overrides: { cap: null }, then: 'no cap of its own' },
    { given: uncapped, overrides: { cap: 500 }, then: 'any cap where the kind has none' },
    { given: kind, overrides: { minutes: 30 }, then: 'the shortest session' },
    { given: kind, overrides: { minutes: 90, waitingList: false }, then: 'the longest session' },
  ])('accepts $then', ({ given, overrides }) =>
    expect(setProgramme(given, { enabled: true, overrides })).toEqual({
      ok: true,
      value: { kind: 'quiet-walk', enabled: true, overrides },
    }),
  );
  it.each([
    { overrides: { cap: 13 }, then: 'programmes/cap-too-high', params: { cap: 12 } },
    { overrides: { cap: 1 }, then: 'programmes/cap-too-low', params: { least: 2 } },
    { overrides: { cap: 4.5 }, then: 'programmes/cap-too-low', params: { least: 2 } },
    { overrides: { minutes: 29 }, then: 'programmes/minutes-out-of-range', params: { from: 30, to: 90 } },
    { overrides: { minutes: 91 }, then: 'programmes/minutes-out-of-range', params: { from: 30, to: 90 } },
    { overrides: { minutes: 45.5 }, then: 'programmes/minutes-out-of-range', params: { from: 30, to: 90 } },
  ])('refuses $overrides with $then', ({ overrides, then, params }) =>
    expect(setProgramme(kind, { enabled: true, overrides })).toMatchObject({ ok: false, problem: { code: then, params } }),
  );
});

describe('the defaults of a new group', () => {
  it.each([
    { programme: undefined, then: { cap: 12, minutes: 60, waitingList: true } },
    { programme: { overrides: { cap: 10 } }, then: { cap: 10, minutes: 60, waitingList: true } },
    { programme: { overrides: { cap: null, minutes: 45, waitingList: false } }, then: { cap: 12, minutes: 45, waitingList: false } },
  ])('with $programme are $then', ({ programme, then }) => expect(defaultsOf(kind, programme)).toEqual(then));
});

describe('a kind as a centre runs it', () => {
  it.each([
    { programme: undefined, then: 12 },
    { programme: { overrides: {} }, then: 12 },
    { programme: { overrides: { cap: 10 } }, then: 10 },
  ])('with $programme bears $then and is the same otherwise', ({ programme, then }) =>
    expect(withCentreOverrides(kind, programme)).toEqual({ ...kind, size: { ...kind.size, cap: then } }),
  );
});

describe('offering a kind', () => {
  it('takes an enabled programme', () =>
    expect(checkOffered({ kind: 'quiet-walk', enabled: true, overrides: {} })).toMatchObject({ ok: true }));
  it.each([{ given: undefined }, { given: { kind: 'quiet-walk', enabled: false, overrides: {} } }])('refuses $given', ({ given }) =>
    expect(checkOffered(given)).toMatchObject({ ok: false, problem: { code: 'programmes/not-offered' } }),
  );
});
