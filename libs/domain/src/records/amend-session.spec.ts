import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Field, Instant, PersonId, SessionId } from '../kernel/index.ts';
import { amendedPerson, amendSession } from './amend-session.ts';
import type { AmendedAnswer, Amendment } from './amend-session.ts';
import type { DatedAnswers } from './dated-answers.ts';

const at = (day: number): Instant => Temporal.Instant.from('2026-11-02T06:30:00Z').add({ hours: day * 24 });
const session = { id: idOf<SessionId>('s'), state: 'held', startsAt: at(0), endsAt: at(0) } as const;
const attendance = { states: ['present', 'late', 'absent'], misses: ['absent'], minutes: ['late'] } as const;
const text = { en: 'A', hi: 'A', mr: 'A' };
const base = { label: text, help: text, required: false } as const;
const mood: Field = { ...base, key: 'mood', type: 'scale', min: 1, max: 5, lowest: text, highest: text };
const shown: Field = { ...base, key: 'shown', type: 'switch' };
const where: Field = { ...base, key: 'where', type: 'text', maxLength: 20, showWhen: { field: 'shown', is: [true] } };
const forms = { version: '1.0.0', recordFields: [mood, shown, where], sessionFields: [{ ...mood, key: 'weather' }] } as const;
const kind = { code: 'group-counselling', confidentiality: 'notes', attendance, ...forms } as const;
const headcountOnly = { code: 'twelve-step-meeting', confidentiality: 'headcount', attendance: { states: [], misses: [] } } as const;
const mark: Amendment = { part: 'mark', personId: idOf<PersonId>('sagar'), state: 'late', own: null, minutes: 40 };
const answer = (more: Partial<AmendedAnswer> = {}): AmendedAnswer => ({
  ...{ part: 'answer', form: 'person', formVersion: '1.0.0', personId: idOf<PersonId>('sagar'), field: 'mood', value: 4 },
  ...more,
});
const ofSession = (field: string): AmendedAnswer => answer({ form: 'session', personId: null, field });
const personNote: Amendment = { part: 'person-note', personId: idOf<PersonId>('sagar'), text: 'Spoke' };
const amend = (
  given: object,
  of: typeof kind | typeof headcountOnly | object,
  amendment: Amendment,
  reason = 'The paper sheet said so',
  now = at(8),
  answers: DatedAnswers = {},
) => amendSession({ ...session, ...given }, { ...kind, ...of }, amendment, { reason, answers, now });

describe('a record that is locked', () => {
  it.each<{ amendment: Amendment; of: object; concerns: readonly string[] }>([
    { amendment: mark, of: kind, concerns: ['sagar'] },
    { amendment: { ...mark, state: null, minutes: null }, of: kind, concerns: ['sagar'] },
    { amendment: { part: 'topic', text: 'Sleep' }, of: kind, concerns: [] },
    { amendment: { part: 'note', text: '' }, of: kind, concerns: [] },
    { amendment: { part: 'headcount', headcount: 14 }, of: headcountOnly, concerns: [] },
    { amendment: answer(), of: { confidentiality: 'presence' }, concerns: ['sagar'] },
    { amendment: ofSession('weather'), of: headcountOnly, concerns: [] },
    { amendment: personNote, of: kind, concerns: ['sagar'] },
  ])('takes the amendment $amendment', ({ amendment, of, concerns }) =>
    expect(amend({}, of, amendment)).toMatchObject({
      ok: true,
      value: { events: [{ type: 'session-amended', facts: { part: amendment.part }, concerns }] },
    }),
  );

  it.each<{ given: object; of: object; amendment: Amendment; reason?: string; now?: Instant; then: string }>([
    { given: { state: 'planned' }, of: {}, amendment: mark, then: 'records/not-held' },
    { given: { state: 'cancelled' }, of: {}, amendment: mark, then: 'records/not-held' },
    { given: {}, of: {}, amendment: mark, now: at(7), then: 'records/still-open' },
    { given: {}, of: { correctionDays: 20 }, amendment: mark, then: 'records/still-open' },
    { given: {}, of: {}, amendment: mark, reason: ' ', then: 'records/reason-missing' },
    { given: {}, of: {}, amendment: { ...mark, state: 'excused' }, then: 'attendance/state-unknown' },
    { given: {}, of: {}, amendment: { ...mark, own: 'sang' }, then: 'attendance/state-unknown' },
    { given: {}, of: {}, amendment: { ...mark, state: 'present' }, then: 'attendance/minutes-not-asked' },
    { given: {}, of: headcountOnly, amendment: mark, then: 'attendance/headcount-only' },
    { given: {}, of: {}, amendment: { part: 'headcount', headcount: 14 }, then: 'sessions/headcount-not-allowed' },
    { given: {}, of: headcountOnly, amendment: { part: 'headcount', headcount: 1001 }, then: 'sessions/headcount-out-of-range' },
    { given: {}, of: { confidentiality: 'presence' }, amendment: { part: 'topic', text: 'Sleep' }, then: 'records/notes-not-kept' },
    { given: {}, of: headcountOnly, amendment: { part: 'note', text: 'Sleep' }, then: 'records/notes-not-kept' },
    { given: {}, of: { confidentiality: 'presence' }, amendment: personNote, then: 'records/notes-not-kept' },
    { given: {}, of: headcountOnly, amendment: answer(), then: 'attendance/headcount-only' },
    { given: {}, of: {}, amendment: answer({ formVersion: '0.9.0', value: 6 }), then: 'records/form-changed' },
    { given: {}, of: {}, amendment: answer({ field: 'weather' }), then: 'records/field-unknown' },
    { given: {}, of: {}, amendment: answer({ value: 6 }), then: 'records/answer-not-valid' },
    { given: {}, of: {}, amendment: answer({ field: 'where', value: 'Pune' }), then: 'records/answer-not-valid' },
    { given: {}, of: {}, amendment: answer(), now: at(7), then: 'records/still-open' },
    { given: { state: 'planned' }, of: {}, amendment: personNote, then: 'records/not-held' },
  ])('refuses with $then', ({ given, of, amendment, reason, now, then }) =>
    expect(amend(given, of, amendment, reason, now)).toMatchObject({ ok: false, problem: { code: then } }),
  );

  it.each<{ stored: DatedAnswers; amendment: AmendedAnswer; then: object }>([
    { stored: {}, amendment: answer(), then: { mood: { value: 4, at: at(8) } } },
    { stored: { mood: { value: 2, at: at(30) } }, amendment: answer(), then: { mood: { value: 4, at: at(8) } } },
    { stored: { mood: { value: 2, at: at(0) } }, amendment: answer({ value: null }), then: { mood: { value: null, at: at(8) } } },
    {
      stored: { shown: { value: true, at: at(0) }, gone: { value: 'x', at: at(0) } },
      amendment: answer({ field: 'where', value: ' Pune ' }),
      then: { shown: { value: true, at: at(0) }, gone: { value: 'x', at: at(0) }, where: { value: 'Pune', at: at(8) } },
    },
  ])('has the amended answer instead, whenever the one before was given, and every other: $amendment', ({ stored, amendment, then }) =>
    expect(amend({}, {}, amendment, 'Wrong row', at(8), stored)).toMatchObject({ ok: true, value: { answers: then } }),
  );

  it('is about the person of a mark, an answer or a note, or about nobody', () =>
    expect([mark, answer(), personNote, ofSession('weather'), { part: 'topic', text: '' } as const].map(amendedPerson)).toEqual([
      ...['sagar', 'sagar', 'sagar'],
      ...[null, null],
    ]));
});
