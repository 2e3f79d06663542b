import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { isRenewalOwed } from './consent-renewal.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('a contact for the renewal of consents', () => {
  it.each([
    { from: [], isOwed: false, lastOn: null, then: false, what: 'nothing is to be renewed' },
    { from: ['2026-09-01'], isOwed: false, lastOn: null, then: true, what: 'one is to be renewed' },
    { from: ['2026-09-01', '2026-09-01'], isOwed: false, lastOn: null, then: true, what: 'several are to be renewed' },
    { from: ['2026-09-01'], isOwed: true, lastOn: null, then: false, what: 'a contact is owed already' },
    { from: ['2026-09-01'], isOwed: true, lastOn: '2026-08-01', then: false, what: 'another one is owed after an earlier one' },
    { from: ['2026-09-01'], isOwed: false, lastOn: '2026-08-31', then: true, what: 'the last contact was before' },
    { from: ['2026-09-01'], isOwed: false, lastOn: '2026-09-01', then: false, what: 'the last contact was on that day' },
    { from: ['2026-09-01'], isOwed: false, lastOn: '2026-09-10', then: false, what: 'the last contact was after it' },
    { from: ['2026-09-01', '2026-09-12'], isOwed: false, lastOn: '2026-09-10', then: true, what: 'another consent came after the contact' },
  ])('is owed: $then, where $what', ({ from, isOwed, lastOn, then }) =>
    expect(isRenewalOwed({ from: from.map(day), isOwed, lastOn: lastOn === null ? null : day(lastOn) })).toBe(then),
  );
});
