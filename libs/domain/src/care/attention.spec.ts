import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { FollowUpId, GroupId, Instant, MemberId, SessionId } from '../kernel/index.ts';
import { missSignals, noSignals } from '../programmes/index.ts';
import type { AttendanceHistory, AttendanceState } from '../programmes/index.ts';
import { answerAttention, attentionFor, attentionPlace } from './attention.ts';
import type { AttentionAnswer, AttentionFacts, AttentionReason } from './attention.ts';
import type { FollowUp } from './follow-up.ts';
import { finalState, groupSignals, isMiss } from '../attendance/index.ts';
import type { ExpectedSession, GroupHistory, ReadingKind } from '../attendance/index.ts';
import { noContacts } from './contact-reasons.ts';
import { nothingSaid } from './said-reasons.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const states = ['present', 'late', 'excused', 'absent'] as const;
const counselling: ReadingKind = {
  confidentiality: 'notes',
  attendance: { states, misses: ['absent'] },
  signals: missSignals({ misses: ['absent'], inARow: 2, single: true }),
  signalTexts: {},
};
const fellowship: ReadingKind = {
  confidentiality: 'headcount',
  attendance: { states: [], misses: [] },
  signals: noSignals,
  signalTexts: {},
};

/** Sessions on consecutive days of November, from the 10th on, at six in the evening. */
const sessionsOf = (marks: readonly (AttendanceState | null)[], first = 10): readonly ExpectedSession[] =>
  marks.map((state, index) => ({
    sessionId: idOf<SessionId>(`session-${first + index}`),
    on: day(`2026-11-${first + index}`),
    startsAt: at(`2026-11-${first + index}T18:00+05:30`),
    finishedAt: at(`2026-11-${first + index}T19:00+05:30`),
    state,
  }));
const aHistory = (marks: readonly (AttendanceState | null)[], but: Partial<GroupHistory> = {}): GroupHistory => ({
  groupId: idOf<GroupId>('group-1'),
  groupName: 'Naya Savera',
  kind: counselling,
  sessions: sessionsOf(marks),
  ...but,
});
const aFollowUp = (dueOn: string, but: Partial<FollowUp> = {}): FollowUp =>
  ({
    id: idOf<FollowUpId>(`follow-up-${dueOn}`),
    memberId: idOf<MemberId>('sagar'),
    ...{ kind: 'day-30', origin: 'plan', method: 'call' },
    dueOn: day(dueOn),
    ownerId: null,
    state: 'due',
    ...but,
  }) as FollowUp;
const facts = (but: Partial<AttentionFacts> = {}): AttentionFacts => ({
  ...{ groups: [], followUps: [], talkWishes: [], said: nothingSaid, contacts: noContacts, answers: [] },
  now: at('2026-11-22T12:00+05:30'),
  timeZone: 'Asia/Kolkata',
  ...but,
});
const codes = (reasons: readonly AttentionReason[]) => reasons.map(({ code }) => code);

describe('a miss', () => {
  it.each<{ state: AttendanceState | null; kind: ReadingKind; then: boolean }>([
    { state: 'absent', kind: counselling, then: true },
    { state: null, kind: counselling, then: true },
    { state: 'excused', kind: counselling, then: false },
    { state: 'late', kind: counselling, then: false },
    { state: 'present', kind: counselling, then: false },
    { state: null, kind: fellowship, then: false },
  ])('is $state where $kind.confidentiality is kept: $then', ({ state, kind, then }) => expect(isMiss({ state }, kind)).toBe(then));

  it('stands for nobody having marked the person, where names are kept', () => {
    expect(finalState({ state: null }, counselling)).toBe('absent');
    expect(finalState({ state: null }, fellowship)).toBeNull();
    expect(finalState({ state: 'late' }, counselling)).toBe('late');
  });
});

describe('what the sessions of a group say', () => {
  it.each<{ marks: readonly (AttendanceState | null)[]; then: readonly unknown[] }>([
    { marks: [], then: [] },
    { marks: ['present', 'present'], then: [] },
    { marks: ['absent', 'present'], then: [] },
    { marks: ['present', 'absent'], then: [{ code: 'missed-last', count: 1 }] },
    { marks: ['present', null], then: [{ code: 'missed-last', count: 1 }] },
    { marks: ['present', 'absent', null, 'absent'], then: [{ code: 'missed-in-a-row', count: 3 }] },
    { marks: ['absent', 'excused', 'absent'], then: [{ code: 'missed-in-a-row', count: 2 }] },
    { marks: ['absent', 'excused'], then: [{ code: 'missed-last', count: 1 }] },
    { marks: ['excused'], then: [] },
  ])('$marks gives $then', ({ marks, then }) => expect(groupSignals(aHistory(marks))).toMatchObject(then));

  it('does not depend on the order in which sessions are handed in', () => {
    const sessions = sessionsOf(['present', 'absent', 'absent']).toReversed();
    expect(groupSignals(aHistory([], { sessions }))).toMatchObject([
      { code: 'missed-in-a-row', sessionId: 'session-12', since: day('2026-11-11') },
    ]);
  });

  it('is nothing in a headcount kind', () => {
    expect(groupSignals(aHistory([null, null, null], { kind: fellowship }))).toEqual([]);
  });
});

describe('why a member needs a word', () => {
  it('is nothing when all is well', () => expect(attentionFor(facts({ groups: [aHistory(['present'])] }))).toEqual([]));

  it('names one miss with the group and the session', () => {
    expect(attentionFor(facts({ groups: [aHistory(['present', 'absent'])] }))).toEqual([
      {
        code: 'missed-last',
        params: { count: 1, groupName: 'Naya Savera' },
        since: day('2026-11-11'),
        source: { type: 'session', id: 'session-11' },
      },
    ]);
  });

  it('names a run of misses with its dates', () => {
    expect(attentionFor(facts({ groups: [aHistory(['present', 'absent', null, 'absent'])] }))).toEqual([
      {
        code: 'missed-in-a-row',
        params: { count: 3, groupName: 'Naya Savera', dates: ['2026-11-11', '2026-11-12', '2026-11-13'] },
        since: day('2026-11-11'),
        source: { type: 'session', id: 'session-13' },
      },
    ]);
  });

  it('names what only a kind knows in its words, after everything else', () => {
    const text = { en: 'Away {{count}} times', hi: '{{count}} बार', mr: '{{count}} वेळा' };
    const days = (history: AttendanceHistory) => history.filter(({ state }) => state === 'absent').map(({ on }) => on);
    const art: ReadingKind = {
      ...counselling,
      signals: (history) => [{ code: 'work-is-waiting', count: days(history).length, dates: days(history), since: day('2026-11-10') }],
      signalTexts: { 'work-is-waiting': text },
    };
    const own = aHistory(['absent', 'present', 'absent'], { kind: art, groupId: idOf<GroupId>('group-2'), groupName: 'Kala' });
    const reasons = attentionFor(facts({ groups: [own, aHistory(['present', 'absent'])] }));
    expect(codes(reasons)).toEqual(['missed-last', 'work-is-waiting']);
    expect(reasons[1]).toMatchObject({ params: { count: 2, groupName: 'Kala', dates: ['2026-11-10', '2026-11-12'] }, text });
    expect(attentionPlace(reasons.slice(1))).toBe('b 2026-11-10');
  });

  it('names a contact that is overdue with its days', () => {
    expect(attentionFor(facts({ followUps: [aFollowUp('2026-11-18')] }))).toEqual([
      {
        code: 'follow-up-overdue',
        params: { days: 4, kind: 'day-30', method: 'call' },
        since: day('2026-11-18'),
        source: { type: 'follow-up', id: 'follow-up-2026-11-18' },
      },
    ]);
  });

  it.each([
    { sentence: 'due today', followUp: aFollowUp('2026-11-22') },
    { sentence: 'done', followUp: aFollowUp('2026-11-18', { state: 'done', outcome: 'reached', doneAt: at('2026-11-19T10:00Z') }) },
  ])('is no contact that is $sentence', ({ followUp }) => expect(attentionFor(facts({ followUps: [followUp] }))).toEqual([]));

  it('puts what is owed first, then runs, then single misses, the oldest first', () => {
    const groups = [
      aHistory(['present', 'absent']),
      aHistory(['absent', 'absent'], { groupId: idOf<GroupId>('group-2'), groupName: 'Himmat' }),
    ];
    const reasons = attentionFor(facts({ groups, followUps: [aFollowUp('2026-11-20'), aFollowUp('2026-11-18')] }));
    expect(codes(reasons)).toEqual(['follow-up-overdue', 'follow-up-overdue', 'missed-in-a-row', 'missed-last']);
    expect(reasons[0]?.since).toEqual(day('2026-11-18'));
  });

  it('ends when its fact ends', () => {
    expect(codes(attentionFor(facts({ groups: [aHistory(['absent', 'absent'])] })))).toEqual(['missed-in-a-row']);
    expect(attentionFor(facts({ groups: [aHistory(['absent', 'absent', 'late'])] }))).toEqual([]);
  });
});

describe('an answer to attention', () => {
  const groups = [aHistory(['absent', 'absent'])];
  const spoke = (text: string): AttentionAnswer => ({ answer: 'spoke', at: at(text) });
  const later = (until: string): AttentionAnswer => ({ answer: 'later', at: at('2026-11-15T10:00+05:30'), until: day(until) });

  it.each([
    { sentence: 'we spoke after the session', answers: [spoke('2026-11-11T20:00+05:30')], then: [] },
    { sentence: 'we spoke as it was finished', answers: [spoke('2026-11-11T19:00+05:30')], then: [] },
    { sentence: 'we spoke before the last miss', answers: [spoke('2026-11-11T10:00+05:30')], then: ['missed-in-a-row'] },
    { sentence: 'later, and the day has not come', answers: [later('2026-11-23')], then: [] },
    { sentence: 'later, and the day is here', answers: [later('2026-11-22')], then: ['missed-in-a-row'] },
    {
      sentence: 'we spoke long ago and later until yesterday',
      answers: [spoke('2026-11-01T10:00+05:30'), later('2026-11-21')],
      then: ['missed-in-a-row'],
    },
  ])('leaves $then when it is: $sentence', ({ answers, then }) => expect(codes(attentionFor(facts({ groups, answers })))).toEqual(then));

  it.each([
    { at: '2026-11-19T00:00+05:30', then: [] },
    { at: '2026-11-18T23:59+05:30', then: ['follow-up-overdue'] },
  ])('hides a contact that was overdue by $at', ({ at: when, then }) => {
    const reasons = attentionFor(facts({ followUps: [aFollowUp('2026-11-18')], answers: [spoke(when)] }));
    expect(codes(reasons)).toEqual(then);
  });

  it.each([
    { given: spoke('2026-11-22T10:00+05:30'), then: true },
    { given: later('2026-11-23'), then: true },
    { given: later('2026-11-22'), then: false },
  ])('is accepted when its day is ahead: $then', ({ given, then }) => {
    const answered = answerAttention(given, day('2026-11-22'));
    expect(answered).toMatchObject(then ? { ok: true } : { ok: false, problem: { code: 'follow-ups/snooze-not-in-future' } });
  });
});

describe('the attention list', () => {
  it('gives each member the place of their first reason, comparable as text, and none to those without one', () => {
    const of = (name: string, but: Partial<AttentionFacts>) => ({ name, place: attentionPlace(attentionFor(facts(but))) });
    const items = [
      of('well', {}),
      of('missed one', { groups: [aHistory(['absent'])] }),
      of('silent', { groups: [aHistory(['absent', 'absent'])] }),
      of('silent for longer', { groups: [aHistory([], { sessions: sessionsOf(['absent', 'absent']).map(padded) })] }),
      of('owed a call', { followUps: [aFollowUp('2026-11-21')] }),
    ];
    const placed = items.flatMap(({ name, place }) => (place === null ? [] : [{ name, place }]));
    expect(placed.toSorted((a, b) => (a.place < b.place ? -1 : 1)).map(({ name }) => name)).toEqual([
      'owed a call',
      'silent for longer',
      'silent',
      'missed one',
    ]);
    expect(items[0]?.place).toBeNull();
  });
});

describe('any facts', () => {
  const mark = fc.constantFrom<AttendanceState | null>(...states, null);
  const marks = fc.array(mark, { maxLength: 8 });
  const histories = fc
    .array(marks, { maxLength: 3 })
    .map((all) => all.map((one, index) => aHistory(one, { groupId: idOf<GroupId>(`group-${index}`), groupName: `Group ${index}` })));
  const dues = fc
    .uniqueArray(fc.integer({ min: 10, max: 28 }), { maxLength: 3 })
    .map((days) => days.map((date) => aFollowUp(`2026-11-${date}`)));

  it('say the same in whatever order they are read', () => {
    fc.assert(
      fc.property(histories, dues, (groups, followUps) => {
        const turned = {
          groups: groups.map((one) => ({ ...one, sessions: one.sessions.toReversed() })),
          followUps: followUps.toReversed(),
        };
        expect(attentionFor(facts(turned))).toEqual(attentionFor(facts({ groups, followUps })));
      }),
    );
  });

  it('come in the order of the list, each with the day it began', () => {
    fc.assert(
      fc.property(histories, dues, (groups, followUps) => {
        const reasons = attentionFor(facts({ groups, followUps }));
        const order = reasons.map(({ code }) => ['follow-up-overdue', 'missed-in-a-row', 'missed-last'].indexOf(code));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { since } of reasons) expect(Temporal.PlainDate.compare(since, day('2026-11-22'))).toBeLessThan(0);
      }),
    );
  });

  it('hold nothing against anybody for an excuse: with it or without it they say the same', () => {
    fc.assert(
      fc.property(marks, fc.nat({ max: 8 }), (some, at_) => {
        const sessions = sessionsOf(some);
        const [before, after] = [sessions.slice(0, at_), sessions.slice(at_)];
        const excused = before.at(-1) ?? after[0];
        const between = excused === undefined ? [] : [{ ...excused, sessionId: idOf<SessionId>('excused'), state: 'excused' as const }];
        const withExcuse = groupSignals(aHistory([], { sessions: [...before, ...between, ...after] }));
        expect(withExcuse).toEqual(groupSignals(aHistory([], { sessions })));
      }),
    );
  });

  it('are settled by a word now, put off by a later day, and end when the person comes', () => {
    fc.assert(
      fc.property(histories, dues, (groups, followUps) => {
        const given = facts({ groups, followUps });
        const word: AttentionAnswer = { answer: 'spoke', at: given.now };
        const tomorrow: AttentionAnswer = { answer: 'later', at: given.now, until: day('2026-11-23') };
        for (const answer of [word, tomorrow]) expect(attentionFor({ ...given, answers: [answer] })).toEqual([]);
        const attended = sessionsOf(['present'], 21);
        const everywhere = groups.map((one) => ({ ...one, sessions: [...one.sessions, ...attended] }));
        expect(codes(attentionFor({ ...given, groups: everywhere })).filter((code) => code !== 'follow-up-overdue')).toEqual([]);
      }),
    );
  });
});

function padded(session: ExpectedSession): ExpectedSession {
  return { ...session, on: day('2026-11-01') };
}
