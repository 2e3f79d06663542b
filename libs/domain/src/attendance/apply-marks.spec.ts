import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Instant, PersonId, SessionId, StaffId } from '../kernel/index.ts';
import { applyMarks } from './apply-marks.ts';
import type { Mark, Sheet } from './mark.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const sagar = idOf<PersonId>('sagar');
const ravi = idOf<PersonId>('ravi');
const meera = idOf<StaffId>('meera');

const session = {
  id: idOf<SessionId>('session-1'),
  state: 'planned',
  startsAt: at('2026-11-24T18:00+05:30'),
  endsAt: at('2026-11-24T19:00+05:30'),
} as const;
const states = ['present', 'late', 'excused', 'absent', 'walk-in'] as const;
const name = { en: 'Showed work', hi: 'काम दिखाया', mr: 'काम दाखवले' };
const own = [
  { code: 'showed-work', name, counts: 'attended' },
  { code: 'forgot-work', name, counts: 'attended' },
  { code: 'no-materials', name, counts: 'neither' },
] as const;
const attendance = { states, misses: ['absent'], minutes: ['late'], own } as const;
const kind = { code: 'group-counselling', confidentiality: 'notes', attendance } as const;
const now = at('2026-11-24T18:30+05:30');

const aMark = (but: Partial<Mark> = {}): Mark => ({
  clientId: 'tap-1',
  personId: sagar,
  state: 'present',
  own: null,
  minutes: null,
  markedAt: at('2026-11-24T18:10+05:30'),
  markedBy: meera,
  device: 'tablet',
  ...but,
});
const roster = new Set([sagar, ravi]);
const aSheet = (marks: readonly Mark[] = []): Sheet => ({ marks, seen: new Set(marks.map(({ clientId }) => clientId)), roster });
const earlier = at('2026-11-24T18:05+05:30');
const later = at('2026-11-24T18:15+05:30');
const showed = (but: Partial<Mark> = {}): Mark => aMark({ own: 'showed-work', ...but });
const late = (minutes: number | null): Mark => aMark({ state: 'late', minutes });
const theirs = (but: Partial<Mark> = {}): Mark => aMark({ clientId: 'tap-0', markedBy: idOf<StaffId>('kavita'), ...but });

describe('applying marks', () => {
  it('takes a first mark', () => {
    expect(applyMarks(session, kind, aSheet(), [aMark()], now)).toEqual({
      ok: true,
      value: { applied: [aMark()], replayed: [], conflicts: [] },
    });
  });

  it.each([
    { sentence: 'a later change of mind', given: theirs({ state: 'absent', markedAt: earlier }), when: aMark() },
    { sentence: 'a change of mind in the same second', given: theirs({ state: 'absent' }), when: aMark() },
    {
      sentence: 'minutes added later',
      given: theirs({ state: 'late', markedAt: earlier }),
      when: aMark({ state: 'late', minutes: 40 }),
    },
    {
      sentence: 'other minutes, later',
      given: theirs({ state: 'late', minutes: 20, markedAt: earlier }),
      when: aMark({ state: 'late', minutes: 40 }),
    },
    { sentence: 'the same said once more later', given: theirs({ markedAt: earlier }), when: aMark() },
    { sentence: 'a later clearing', given: theirs({ markedAt: earlier }), when: aMark({ state: null }) },
    { sentence: 'a later mark on a cleared one', given: theirs({ state: null, markedAt: earlier }), when: aMark() },
  ])('takes $sentence', ({ given, when }) => {
    expect(applyMarks(session, kind, aSheet([given]), [when], now)).toMatchObject({
      ok: true,
      value: { applied: [when], replayed: [], conflicts: [] },
    });
  });

  it.each([
    { sentence: 'a tap sent again', given: aMark(), when: aMark() },
    { sentence: 'a tap sent again after another', given: theirs({ clientId: 'tap-1', state: 'late' }), when: aMark() },
    { sentence: 'the same from another device', given: theirs({ markedAt: later }), when: aMark() },
    { sentence: 'the same from another device at the same moment', given: theirs(), when: aMark() },
    { sentence: 'a clearing at the moment of another', given: theirs({ state: null }), when: aMark({ state: null }) },
    { sentence: 'a clearing of what is empty', given: theirs({ personId: ravi }), when: aMark({ state: null }) },
    { sentence: 'a clearing made before the mark', given: theirs({ markedAt: later }), when: aMark({ state: null }) },
    { sentence: 'a mark made before the clearing', given: theirs({ state: null, markedAt: later }), when: aMark() },
  ])('changes nothing by $sentence', ({ given, when }) => {
    expect(applyMarks(session, kind, aSheet([given]), [when], now)).toEqual({
      ok: true,
      value: { applied: [], replayed: ['tap-1'], conflicts: [] },
    });
  });

  it.each([
    { sentence: 'says otherwise', given: theirs({ state: 'absent', markedAt: later }) },
    { sentence: 'is one of the kind’s own', given: theirs({ own: 'showed-work', markedAt: later }) },
    { sentence: 'is another of those that count alike', given: theirs({ own: 'forgot-work', markedAt: later }), mine: showed() },
    { sentence: 'says another length', given: theirs({ state: 'late', minutes: 20, markedAt: later }), mine: late(40) },
  ])('asks when a mark tapped later $sentence', ({ given, mine = aMark() }) => {
    expect(applyMarks(session, kind, aSheet([given]), [mine], now)).toEqual({
      ok: true,
      value: { applied: [], replayed: [], conflicts: [{ clientId: 'tap-1', mine, theirs: given }] },
    });
  });

  it.each([0, 480])('takes %i minutes', (minutes) =>
    expect(applyMarks(session, kind, aSheet(), [late(minutes)], now)).toMatchObject({ ok: true, value: { applied: [{ minutes }] } }),
  );

  it.each([
    { sentence: 'a later tap without them', given: theirs({ ...late(20), markedAt: earlier }), when: late(null), at: aMark().markedAt },
    { sentence: 'an earlier tap that brings them', given: theirs({ ...late(null), markedAt: later }), when: late(20), at: later },
  ])('has the minutes of either tap after $sentence, at the later time', ({ given, when, at: markedAt }) =>
    expect(applyMarks(session, kind, aSheet([{ ...given, clientId: 'tap-0' }]), [when], now)).toMatchObject({
      ok: true,
      value: { applied: [{ state: 'late', minutes: 20, markedAt }], conflicts: [] },
    }),
  );

  it('asks again when a tap that nobody has decided about comes a second time', () => {
    const given = theirs({ state: 'absent', markedAt: later });
    expect(applyMarks(session, kind, aSheet([given]), [aMark(), aMark()], now)).toMatchObject({
      ok: true,
      value: { applied: [], replayed: [], conflicts: [{ clientId: 'tap-1' }, { clientId: 'tap-1' }] },
    });
  });

  it('takes the taps of one device in their order', () => {
    const marks = [aMark(), aMark({ clientId: 'tap-2', state: 'late', markedAt: later }), aMark({ clientId: 'tap-3', personId: ravi })];
    const result = applyMarks(session, kind, aSheet(), marks, now);
    expect(result.ok && result.value.applied.map(({ clientId }) => clientId)).toEqual(['tap-1', 'tap-2', 'tap-3']);
  });

  it('takes a tap once that comes twice in one batch', () => {
    expect(applyMarks(session, kind, aSheet(), [aMark(), aMark()], now)).toMatchObject({
      ok: true,
      value: { applied: [{ clientId: 'tap-1' }], replayed: ['tap-1'] },
    });
  });

  it('keeps what was confirmed above a change of mind made between, however late that arrives', () => {
    const [here, notHere, stillHere] = [
      aMark({ clientId: 'a', markedAt: earlier }),
      theirs({ clientId: 'b', state: 'absent' }),
      aMark({ clientId: 'c', markedAt: later }),
    ];
    expect(applyMarks(session, kind, aSheet(), [here, stillHere, notHere], now)).toMatchObject({
      ok: true,
      value: { applied: [here, stillHere], conflicts: [{ clientId: 'b', theirs: stillHere }] },
    });
  });

  it('does not bring back what was cleared later, when the clearing arrives first', () => {
    const clearing = aMark({ clientId: 'tap-2', state: null, markedAt: later });
    expect(applyMarks(session, kind, aSheet(), [clearing, aMark()], now)).toEqual({
      ok: true,
      value: { applied: [], replayed: ['tap-2', 'tap-1'], conflicts: [] },
    });
  });

  it('counts a tap from the future as made now', () => {
    const ahead = aMark({ markedAt: at('2031-01-01T00:00Z') });
    expect(applyMarks(session, kind, aSheet(), [ahead], now)).toMatchObject({ ok: true, value: { applied: [{ markedAt: now }] } });
  });

  it.each([
    { sentence: 'an hour ahead', when: '2026-11-24T17:00+05:30' },
    { sentence: 'to the end of the seventh day', when: '2026-12-01T19:00+05:30' },
  ])('is open $sentence', ({ when }) => expect(applyMarks(session, kind, aSheet(), [aMark()], at(when)).ok).toBe(true));

  it.each([
    { days: 10, when: '2026-12-04T19:00+05:30', then: true },
    { days: 10, when: '2026-12-04T19:01+05:30', then: false },
    { days: 2, when: '2026-11-26T19:01+05:30', then: false },
  ])('is open for the $days days of its kind at $when: $then', ({ days, when, then }) =>
    expect(applyMarks(session, { ...kind, correctionDays: days }, aSheet(), [aMark()], at(when)).ok).toBe(then),
  );

  it.each([
    { sentence: 'a held session', given: { ...session, state: 'held' as const } },
    { sentence: 'a planned session that has begun', given: session },
  ])('is open for $sentence', ({ given }) => expect(applyMarks(given, kind, aSheet(), [aMark()], now).ok).toBe(true));

  const headcountOnly = { ...kind, code: 'twelve-step-meeting', confidentiality: 'headcount' } as const;
  it.each([
    { given: session, of: headcountOnly, mark: aMark(), when: now, then: 'attendance/headcount-only' },
    { given: { ...session, state: 'cancelled' } as const, of: kind, mark: aMark(), when: now, then: 'attendance/session-cancelled' },
    { given: session, of: kind, mark: aMark(), when: at('2026-11-24T16:59+05:30'), then: 'attendance/session-not-open' },
    { given: session, of: kind, mark: aMark(), when: at('2026-12-01T19:01+05:30'), then: 'attendance/locked' },
    { given: session, of: kind, mark: aMark({ state: 'left-early' }), when: now, then: 'attendance/state-unknown' },
    { given: session, of: kind, mark: showed({ own: 'sang' }), when: now, then: 'attendance/state-unknown' },
    { given: session, of: kind, mark: showed({ state: 'late' }), when: now, then: 'attendance/state-unknown' },
    { given: session, of: kind, mark: showed({ state: null }), when: now, then: 'attendance/state-unknown' },
    { given: session, of: kind, mark: showed({ own: 'no-materials' }), when: now, then: 'attendance/state-unknown' },
    { given: session, of: kind, mark: showed({ minutes: 20 }), when: now, then: 'attendance/minutes-not-asked' },
    { given: session, of: kind, mark: aMark({ minutes: 20 }), when: now, then: 'attendance/minutes-not-asked' },
    {
      given: session,
      of: { ...kind, attendance: { states, misses: ['absent'] } } as const,
      mark: late(20),
      when: now,
      then: 'attendance/minutes-not-asked',
    },
    { given: session, of: kind, mark: late(-1), when: now, then: 'attendance/minutes-out-of-range' },
    { given: session, of: kind, mark: late(481), when: now, then: 'attendance/minutes-out-of-range' },
    { given: session, of: kind, mark: late(4.5), when: now, then: 'attendance/minutes-out-of-range' },
  ])('refuses with $then', ({ given, of, mark, when, then }) => {
    expect(applyMarks(given, of, aSheet(), [mark], when)).toMatchObject({ ok: false, problem: { code: then } });
  });

  it('refuses the whole batch when one mark could never stand', () => {
    const marks = [aMark(), aMark({ clientId: 'tap-2', personId: ravi, state: 'left-early' })];
    expect(applyMarks(session, kind, aSheet(), marks, now).ok).toBe(false);
  });
});

describe('a tap in conflict that a later one of its batch agrees with', () => {
  const older = aMark({ state: 'late', minutes: 5, markedAt: earlier });
  const newer = aMark({ clientId: 'tap-2', state: 'late' });
  const said = (marks: readonly Mark[]) => {
    const result = applyMarks(session, kind, aSheet([theirs()]), marks, now);
    return result.ok ? result.value : undefined;
  };

  it('is none, and gives its minutes', () => {
    const agreed = { ...older, markedAt: newer.markedAt };
    expect(said([older, newer])).toEqual({ applied: [newer, agreed], replayed: [], conflicts: [] });
  });

  it('is one where the later tap is of somebody else', () => {
    const other = { ...newer, personId: ravi };
    expect(said([older, other])).toEqual({
      applied: [other],
      replayed: [],
      conflicts: [{ clientId: 'tap-1', mine: older, theirs: theirs() }],
    });
  });
});
