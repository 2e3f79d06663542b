import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { PersonId, SessionId, StaffId } from '../kernel/index.ts';
import { applyMarks } from './apply-marks.ts';
import type { Mark } from './mark.ts';

const at = (text: string) => Temporal.Instant.from(`2026-11-24T${text}+05:30`);
const [sagar, ravi] = [idOf<PersonId>('sagar'), idOf<PersonId>('ravi')];
const session = { id: idOf<SessionId>('session-1'), state: 'planned', startsAt: at('18:00'), endsAt: at('19:00') } as const;
const states = ['present', 'late', 'excused', 'absent', 'walk-in'] as const;
const kind = {
  ...({ code: 'group-counselling', confidentiality: 'notes' } as const),
  attendance: { states, misses: ['absent'], minutes: ['late'] },
} as const;
const aMark = (but: Partial<Mark> = {}): Mark => ({
  ...{ clientId: 'tap-1', personId: sagar, state: 'present', own: null, minutes: null, markedAt: at('18:10') },
  ...{ markedBy: idOf<StaffId>('meera'), device: 'tablet' },
  ...but,
});

describe('a mark of somebody who is not on the roster', () => {
  const applied = (mark: Mark, kindOf: Parameters<typeof applyMarks>[1] = kind) =>
    applyMarks(session, kindOf, { marks: [], seen: new Set(), roster: new Set([ravi]) }, [mark], at('18:30'));
  const withEarly = { ...kind, attendance: { states: [...states, 'left-early'], misses: ['absent'], minutes: ['late'] } } as const;
  const own = [{ code: 'showed-work', name: { en: 'Showed work', hi: 'काम दिखाया', mr: 'काम दाखवले' }, counts: 'attended' }] as const;
  const withOwn = { ...kind, attendance: { states, misses: ['absent'], own } } as const;
  const without = { ...kind, attendance: { states: ['present', 'late', 'absent'], misses: ['absent'] } } as const;

  it.each([
    { given: aMark(), of: kind, then: 'walk-in' },
    { given: aMark({ state: 'walk-in' }), of: kind, then: 'walk-in' },
    { given: aMark({ state: 'late', minutes: 20 }), of: kind, then: 'walk-in' },
    { given: aMark({ state: 'left-early' }), of: withEarly, then: 'walk-in' },
    { given: aMark({ own: 'showed-work' }), of: withOwn, then: 'walk-in' },
    { given: aMark({ state: 'late' }), of: without, then: 'present' },
  ])('$given.state is $then', ({ given, of, then }) =>
    expect(applied(given, of)).toMatchObject({ ok: true, value: { applied: [{ state: then, own: null, minutes: null }] } }),
  );

  it.each(['absent', 'excused'] as const)('%s is refused, because nobody expected them', (state) =>
    expect(applied(aMark({ state }))).toMatchObject({
      ok: false,
      problem: { code: 'attendance/not-expected', params: { personId: sagar, state } },
    }),
  );

  it('is cleared like any other', () => expect(applied(aMark({ state: null }))).toMatchObject({ ok: true, value: { conflicts: [] } }));
});
