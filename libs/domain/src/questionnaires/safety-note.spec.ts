import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { MemberId, StaffId } from '../kernel/index.ts';
import { arrangeSafetyNote, closeSafetyNote, mayActOnNote } from './safety-note.ts';
import type { NoteActor, SafetyNote } from './safety-note.ts';

const now = Temporal.Instant.from('2026-11-25T06:12:00Z');
const [meera, rao] = [idOf<StaffId>('meera'), idOf<StaffId>('rao')];
const note: SafetyNote = { id: 'note-1', memberId: idOf<MemberId>('tara'), namedId: meera, closedAt: null };
const actor = (changes: Partial<NoteActor>): NoteActor => ({ staffId: meera, role: 'counsellor', isNamedAbsent: false, ...changes });

describe('the people who may act on a safety note', () => {
  it.each<{ who: string; actor: NoteActor; then: boolean }>([
    { who: 'the named person', actor: actor({}), then: true },
    { who: 'the named person, a facilitator', actor: actor({ role: 'facilitator' }), then: true },
    { who: 'the named person, while away', actor: actor({ isNamedAbsent: true }), then: true },
    { who: 'another counsellor', actor: actor({ staffId: rao }), then: false },
    { who: 'an administrator', actor: actor({ staffId: rao, role: 'administrator' }), then: false },
    { who: 'another counsellor, while the named person is away', actor: actor({ staffId: rao, isNamedAbsent: true }), then: true },
    {
      who: 'an administrator, while the named person is away',
      actor: actor({ staffId: rao, role: 'administrator', isNamedAbsent: true }),
      then: true,
    },
    {
      who: 'a facilitator, while the named person is away',
      actor: actor({ staffId: rao, role: 'facilitator', isNamedAbsent: true }),
      then: false,
    },
  ])('$who: $then', ({ actor: one, then }) => {
    expect(mayActOnNote(note, one)).toBe(then);
    expect(closeSafetyNote(note, one, 'Spoke with the doctor').ok).toBe(then);
    expect(arrangeSafetyNote(note, one, { namedId: rao, until: null, now }).ok).toBe(then);
  });
});

describe('a safety note', () => {
  it.each([
    { until: '2026-11-25T06:12:00Z', then: 'questionnaires/until-not-ahead' },
    { until: '2026-11-25T06:12:01Z', then: undefined },
  ])('is arranged until a time to come: $until', ({ until, then }) =>
    expect(arrangeSafetyNote(note, actor({}), { namedId: rao, until: Temporal.Instant.from(until), now })).toMatchObject(
      then === undefined
        ? { ok: true, value: [{ type: 'safety-note-arranged', facts: { namedId: rao } }] }
        : { ok: false, problem: { code: then } },
    ),
  );
  it.each([
    { line: '', note, then: 'questionnaires/line-missing' },
    { line: ' \n ', note, then: 'questionnaires/line-missing' },
    { line: 'Safe today', note: { ...note, closedAt: now }, then: 'questionnaires/note-closed' },
    { line: 'Safe today', note, then: undefined },
  ])('is closed with a line: "$line", $then', ({ line, note: one, then }) =>
    expect(closeSafetyNote(one, actor({}), line)).toMatchObject(
      then === undefined ? { ok: true, value: [{ type: 'safety-note-closed' }] } : { ok: false, problem: { code: then } },
    ),
  );
});
