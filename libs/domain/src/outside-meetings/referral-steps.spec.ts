import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { MemberId, OutsideMeetingId, OutsideReferralId } from '../kernel/index.ts';
import { courseOf } from './referral-course.ts';
import type { ReferralStep } from './referral-course.ts';
import { answerVisit, arrangeNext, beginReferral, changeArrangement, describeVisit, endReferral } from './referral-steps.ts';
import type { Arrangement } from './referral-steps.ts';
import { referralLimits } from './referral.ts';
import type { Referral } from './referral.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-26');
const id = idOf<OutsideReferralId>('referral-1');
const memberId = idOf<MemberId>('kabir');
const fromList = { meetingId: idOf<OutsideMeetingId>('aasha'), name: null };
const alone = { kind: 'nobody', id: null, name: null } as const;
const given = (changes: Partial<Arrangement> = {}): Arrangement => ({ meeting: fromList, companion: alone, on: today, today, ...changes });
const arranged: ReferralStep = { type: 'arranged', on: day('2026-11-26') };
const went: ReferralStep = { type: 'answered', outcome: 'went' };
const ended: ReferralStep = { type: 'ended' };
const referral = (...steps: readonly ReferralStep[]): Referral => ({ id, memberId, visits: 2, course: courseOf(steps) });

/** The code of a refusal, or the type of the event that follows. */
const outcomeOf = (result: ReturnType<typeof endReferral>): string | undefined =>
  result.ok ? result.value.events[0]?.type : result.problem.code;

describe('a referral begins', () => {
  const begin = (changes: Partial<Arrangement> = {}, open = 0) => outcomeOf(beginReferral({ ...given(changes), id, memberId, open }));
  it.each([
    { sentence: 'with a meeting of the list', changes: {}, then: 'outside-visit-arranged' },
    { sentence: 'with a meeting in words', changes: { meeting: { meetingId: null, name: 'Aasha' } }, then: 'outside-visit-arranged' },
    { sentence: 'not without a meeting', changes: { meeting: { meetingId: null, name: null } }, then: 'outside-meetings/meeting-missing' },
    {
      sentence: 'not with words that say nothing',
      changes: { meeting: { meetingId: null, name: ' - ' } },
      then: 'outside-meetings/meeting-missing',
    },
    { sentence: 'not in the past', changes: { on: day('2026-11-25') }, then: 'outside-meetings/day-in-past' },
    {
      sentence: 'with the mentor',
      changes: { companion: { kind: 'mentor' as const, id: 'prakash', name: null } },
      then: 'outside-visit-arranged',
    },
    {
      sentence: 'not with a mentor who is not named',
      changes: { companion: { kind: 'mentor' as const, id: null, name: null } },
      then: 'outside-meetings/companion-missing',
    },
    {
      sentence: 'not with somebody of the staff who is not named',
      changes: { companion: { kind: 'staff' as const, id: null, name: null } },
      then: 'outside-meetings/companion-missing',
    },
    {
      sentence: 'not with somebody without a name',
      changes: { companion: { kind: 'named' as const, id: null, name: '' } },
      then: 'outside-meetings/companion-missing',
    },
    {
      sentence: 'with somebody who has a name',
      changes: { companion: { kind: 'named' as const, id: null, name: 'His brother' } },
      then: 'outside-visit-arranged',
    },
  ])('$sentence', ({ changes, then }) => expect(begin(changes)).toBe(then));

  it('as long as few others are open', () =>
    expect([begin({}, referralLimits.open - 1), begin({}, referralLimits.open)]).toEqual([
      'outside-visit-arranged',
      'outside-meetings/too-many-open',
    ]));

  it('as news about the member, without a word about what was said', () => {
    const result = beginReferral({ ...given(), id, memberId, open: 0 });
    expect(result.ok && result.value.events).toEqual([
      {
        ...{ type: 'outside-visit-arranged', subject: { kind: 'member', id: memberId } },
        ...{ concerns: [memberId], facts: { referralId: id } },
      },
    ]);
  });
});

describe('an arrangement is changed', () => {
  it.each([
    { sentence: 'while a visit is arranged', steps: [arranged], changes: {}, then: 'outside-visit-changed' },
    { sentence: 'to a later day', steps: [arranged], changes: { on: day('2026-12-03') }, then: 'outside-visit-changed' },
    { sentence: 'not to a day that is over', steps: [arranged], changes: { on: day('2026-11-20') }, then: 'outside-meetings/day-in-past' },
    {
      sentence: 'and keeps its day, also when that is over',
      steps: [arranged],
      changes: { today: day('2026-11-29') },
      then: 'outside-visit-changed',
    },
    { sentence: 'not after the answer', steps: [arranged, went], changes: {}, then: 'outside-meetings/no-visit-arranged' },
    { sentence: 'not after the end', steps: [arranged, ended], changes: {}, then: 'outside-meetings/already-ended' },
    {
      sentence: 'not to no meeting',
      steps: [arranged],
      changes: { meeting: { meetingId: null, name: null } },
      then: 'outside-meetings/meeting-missing',
    },
  ])('$sentence', ({ steps, changes, then }) => expect(outcomeOf(changeArrangement(referral(...steps), given(changes)))).toBe(then));
});

describe('another visit is arranged', () => {
  it.each([
    { sentence: 'after the first of two', steps: [arranged, went], then: 'outside-visit-arranged' },
    { sentence: 'not while one is arranged', steps: [arranged], then: 'outside-meetings/visit-arranged' },
    { sentence: 'not after the last one', steps: [arranged, went, arranged, went], then: 'outside-meetings/no-visit-left' },
    { sentence: 'not after the end', steps: [arranged, went, ended], then: 'outside-meetings/already-ended' },
  ])('$sentence', ({ steps, then }) => expect(outcomeOf(arrangeNext(referral(...steps), { on: today, today }))).toBe(then));
  it('not in the past', () =>
    expect(outcomeOf(arrangeNext(referral(arranged, went), { on: day('2026-11-25'), today }))).toBe('outside-meetings/day-in-past'));
});

describe('somebody says whether a visit took place', () => {
  const answer = (
    outcome: 'went' | 'not-this-time' | 'moved',
    on = today,
    movedTo: string | null = null,
    steps: readonly ReferralStep[] = [arranged],
  ) => outcomeOf(answerVisit(referral(...steps), { outcome, movedTo: movedTo === null ? null : day(movedTo), today: on }));
  const dayBefore = day('2026-11-25');
  it.each([
    { sentence: 'they went, on its day', now: answer('went'), then: 'outside-visit-answered' },
    { sentence: 'nobody went before its day', now: answer('went', dayBefore), then: 'outside-meetings/not-yet' },
    { sentence: 'not this time, which may be known before', now: answer('not-this-time', dayBefore), then: 'outside-visit-answered' },
    { sentence: 'moved to a day', now: answer('moved', today, '2026-12-03'), then: 'outside-visit-answered' },
    { sentence: 'moved without a day is refused', now: answer('moved'), then: 'outside-meetings/day-missing' },
    { sentence: 'moved to the past is refused', now: answer('moved', today, '2026-11-20'), then: 'outside-meetings/day-in-past' },
    { sentence: 'once', now: answer('went', today, null, [arranged, went]), then: 'outside-meetings/no-visit-arranged' },
    { sentence: 'and not after the end', now: answer('went', today, null, [arranged, ended]), then: 'outside-meetings/already-ended' },
  ])('$sentence', ({ now, then }) => expect(now).toBe(then));
});

describe('how it was', () => {
  it.each([
    { sentence: 'is said by somebody who went', outcome: 'went' as const, then: 'outside-visit-described' },
    {
      sentence: 'is not said of a visit that did not happen',
      outcome: 'not-this-time' as const,
      then: 'outside-meetings/only-after-visit',
    },
    { sentence: 'is not said before the answer', outcome: null, then: 'outside-meetings/only-after-visit' },
  ])('$sentence', ({ outcome, then }) => expect(outcomeOf(describeVisit(referral(arranged), outcome))).toBe(then));
});

describe('a referral ends', () => {
  it('early, once', () =>
    expect([outcomeOf(endReferral(referral(arranged))), outcomeOf(endReferral(referral(arranged, ended)))]).toEqual([
      'outside-referral-ended',
      'outside-meetings/already-ended',
    ]));
});
