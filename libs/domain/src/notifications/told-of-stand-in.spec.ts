import { describe, expect, it } from '@jest/globals';
import { happened, idOf } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import { toldOfStandIn } from './told-of-stand-in.ts';

const [sana, meera, prakash, devika] = ['sana', 'meera', 'prakash', 'devika'].map((id) => idOf<StaffId>(id)) as [
  ...[StaffId, StaffId, StaffId, StaffId],
];
const facts = { requestId: 'r1', questionId: 'q1', staffId: sana, askedById: meera, insteadOfId: prakash };

describe('a question whether somebody leads a session', () => {
  it.each([
    { type: 'stand-in-asked', then: ['sana'] },
    { type: 'stand-in-accepted', then: ['meera', 'prakash'] },
    { type: 'stand-in-declined', then: ['meera', 'devika'] },
    { type: 'stand-in-unanswered', then: ['meera', 'devika'] },
  ] as const)('$type is told to $then', ({ type, then }) =>
    expect(toldOfStandIn(happened(type, 'session', 's1', facts), [devika])).toEqual(then),
  );

  it.each([
    { because: 'moved', then: ['meera', 'devika'] },
    { because: 'person-unavailable', then: ['meera', 'devika'] },
    { because: 'found', then: [] },
    { because: 'taken-back', then: [] },
    { because: 'asked-another', then: [] },
    { because: 'no-answer', then: [] },
    { because: 'cancelled', then: [] },
    { because: 'begun', then: [] },
  ] as const)('that was withdrawn because of “$because” is told to $then', ({ because, then }) =>
    expect(toldOfStandIn(happened('stand-in-withdrawn', 'session', 's1', { ...facts, because }), [devika])).toEqual(then),
  );

  it('is told once to an administrator who asked, and to nobody in whose place where there is none', () => {
    expect(toldOfStandIn(happened('stand-in-declined', 'session', 's1', { ...facts, askedById: devika }), [devika])).toEqual(['devika']);
    expect(toldOfStandIn(happened('stand-in-accepted', 'session', 's1', { ...facts, insteadOfId: null }), [])).toEqual(['meera']);
  });
});
