import { describe, expect, it } from '@jest/globals';
import type { AttentionReason } from '../api/shapes.ts';
import { hasSafetyNote, reasonSource } from './reason-source.ts';

const reason = (type: AttentionReason['source']['type'], code = 'other'): AttentionReason => ({
  ...{ code, params: {}, since: '2026-11-25', source: { type, id: 'x1' } },
});

describe('the source of a reason', () => {
  it.each([
    { type: 'session', then: ['/sessions', 'x1'] },
    { type: 'follow-up', then: ['/follow-ups'] },
    { type: 'check-in', then: ['/members', 'm1'] },
    { type: 'outside-referral', then: ['/members', 'm1', 'outside-meetings', 'x1'] },
    { type: 'safety-note', then: ['/questionnaires/safety', 'x1'] },
    { type: 'mentor-contact', then: ['/members', 'm1'] },
    { type: 'ladder', then: ['/ladders', 'x1'] },
    { type: 'group', then: ['/groups', 'x1'] },
    { type: 'member', then: ['/members', 'm1'] },
  ] as const)('of type $type is at $then', ({ type, then }) =>
    expect(reasonSource(reason(type), 'm1')).toEqual({ path: then, label: `attention.source.${type}` }),
  );

  it.each([
    { codes: [], then: false },
    { codes: ['mood-low'], then: false },
    { codes: ['talk-wanted', 'safety-note'], then: true },
  ])('$codes has a safety note: $then', ({ codes, then }) =>
    expect(hasSafetyNote(codes.map((code) => reason('session', code)))).toBe(then),
  );
});
