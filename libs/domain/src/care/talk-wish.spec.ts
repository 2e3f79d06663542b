import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { FollowUpId, Instant, MemberId, SessionId } from '../kernel/index.ts';
import { attentionFor, type AttentionAnswer } from './attention.ts';
import type { FollowUp } from './follow-up.ts';
import { noContacts } from './contact-reasons.ts';
import { nothingSaid } from './said-reasons.ts';
import { wantTalk, type TalkAnswer } from './talk-wish.ts';

const at = (minute: number): Instant => Temporal.Instant.from('2026-11-24T12:30:00Z').add({ minutes: minute });
const session = { id: idOf<SessionId>('session-1'), state: 'planned', startsAt: at(0), endsAt: at(60) } as const;
const kind = { code: 'group-counselling', confidentiality: 'notes' } as const;
const command = { memberId: idOf<MemberId>('sagar'), wanted: true, askedAt: at(10), now: at(20) };
const wish = (wanted: boolean, minute: number): TalkAnswer => ({ wanted, askedAt: at(minute) });

describe('a member who would like to talk to someone', () => {
  it.each([
    { sentence: 'is news when they say so first', given: undefined, when: {}, then: [wish(true, 10), ['talk-wanted']] },
    { sentence: 'is no news when they say so again', given: wish(true, 5), when: {}, then: [wish(true, 10), []] },
    { sentence: 'is news after they had taken it back', given: wish(false, 5), when: {}, then: [wish(true, 10), ['talk-wanted']] },
    { sentence: 'may take it back', given: wish(true, 5), when: { wanted: false }, then: [wish(false, 10), ['talk-not-wanted']] },
    { sentence: 'stays so when an older answer arrives', given: wish(true, 15), when: { wanted: false }, then: [wish(true, 15), []] },
    { sentence: 'is none when they never were', given: undefined, when: { wanted: false }, then: [wish(false, 10), []] },
    {
      sentence: 'is so from now by a clock that is ahead',
      given: undefined,
      when: { askedAt: at(900) },
      then: [wish(true, 20), ['talk-wanted']],
    },
  ])('$sentence', ({ given, when, then }) => {
    const result = wantTalk(session, kind, given, { ...command, ...when });
    expect(result.ok && [result.value.answer, result.value.events.map(({ type }) => type)]).toEqual(then);
  });

  it('is named in the event, with the session', () =>
    expect(wantTalk(session, kind, undefined, command)).toMatchObject({
      value: { events: [{ subject: { kind: 'member', id: 'sagar' }, concerns: ['sagar'], facts: { sessionId: 'session-1' } }] },
    }));

  it.each([
    { given: { ...session, state: 'cancelled' as const }, of: kind, then: 'attendance/session-cancelled' },
    { given: { ...session, startsAt: at(90) }, of: kind, then: 'attendance/session-not-open' },
    { given: { ...session, endsAt: at(-60 * 24 * 8) }, of: kind, then: 'attendance/locked' },
    { given: session, of: { ...kind, confidentiality: 'headcount' as const }, then: 'attendance/headcount-only' },
  ])('is refused with $then', ({ given, of, then }) =>
    expect(wantTalk(given, of, undefined, command)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('somebody who asked to talk', () => {
  const instant = (text: string): Instant => Temporal.Instant.from(text);
  const overdue: FollowUp = {
    id: idOf<FollowUpId>('follow-up-1'),
    memberId: idOf<MemberId>('sagar'),
    kind: 'day-30',
    origin: 'plan',
    method: 'call',
    dueOn: Temporal.PlainDate.from('2026-11-10'),
    ownerId: null,
    state: 'due',
  };
  const facts = { groups: [], followUps: [overdue], now: instant('2026-11-22T12:00+05:30'), timeZone: 'Asia/Kolkata' };
  const known = (knownSince: string) => ({
    sessionId: idOf<SessionId>('session-9'),
    groupName: 'Naya Savera',
    on: Temporal.PlainDate.from('2026-11-22'),
    knownSince: instant(knownSince),
  });
  const asked = (knownSince: string, answers: readonly AttentionAnswer[] = []) =>
    attentionFor({ ...facts, said: nothingSaid, contacts: noContacts, talkWishes: [known(knownSince)], answers }).map(({ code }) => code);

  it.each<{ sentence: string; answers: readonly AttentionAnswer[]; then: readonly string[] }>([
    { sentence: 'comes before every other reason', answers: [], then: ['talk-wanted', 'follow-up-overdue'] },
    { sentence: 'is settled by a word', answers: [{ answer: 'spoke', at: instant('2026-11-22T11:30+05:30') }], then: [] },
    {
      sentence: 'is not settled by a word before it was known',
      answers: [{ answer: 'spoke', at: instant('2026-11-22T10:30+05:30') }],
      then: ['talk-wanted'],
    },
    {
      sentence: 'is shown although the other reasons were put off before',
      answers: [{ answer: 'later', at: instant('2026-11-22T10:30+05:30'), until: Temporal.PlainDate.from('2026-11-25') }],
      then: ['talk-wanted'],
    },
    {
      sentence: 'may be put off like them',
      answers: [{ answer: 'later', at: instant('2026-11-22T11:30+05:30'), until: Temporal.PlainDate.from('2026-11-25') }],
      then: [],
    },
  ])('$sentence', ({ answers, then }) => expect(asked('2026-11-22T11:00+05:30', answers)).toEqual(then));
});
