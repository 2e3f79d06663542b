import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { OutsideReferralId } from '../kernel/index.ts';
import { attentionFor } from './attention.ts';
import type { AttentionAnswer } from './attention.ts';
import { noContacts } from './contact-reasons.ts';
import { needOf } from './need.ts';
import { nothingSaid } from './said-reasons.ts';

const at = (text: string) => Temporal.Instant.from(text);
const visit = { referralId: idOf<OutsideReferralId>('referral-1'), on: Temporal.PlainDate.from('2026-11-26') };
const factsAt = (now: string, answers: readonly AttentionAnswer[] = []) => ({
  ...{ groups: [], followUps: [], talkWishes: [], said: nothingSaid, contacts: noContacts, visits: [visit], answers },
  now: at(now),
  timeZone: 'Asia/Kolkata',
});
const spoke = (when: string): AttentionAnswer => ({ answer: 'spoke', at: at(when) });

describe('a visit to a meeting outside of which nobody knows whether it took place', () => {
  it.each([
    { sentence: 'is no reason on its day', now: '2026-11-26T23:00+05:30', then: [] },
    { sentence: 'is none on the day after', now: '2026-11-27T23:59+05:30', then: [] },
    { sentence: 'is one from the second day on', now: '2026-11-28T00:00+05:30', then: [2] },
    { sentence: 'says for how many days', now: '2026-12-01T09:00+05:30', then: [5] },
    { sentence: 'is settled by a conversation', now: '2026-12-01T09:00+05:30', answers: [spoke('2026-11-30T09:00+05:30')], then: [] },
    { sentence: 'is not by an earlier one', now: '2026-12-01T09:00+05:30', answers: [spoke('2026-11-27T09:00+05:30')], then: [5] },
  ])('$sentence', ({ now, answers, then }) => {
    const reasons = attentionFor(factsAt(now, answers));
    expect(reasons.map(({ code, params }) => [code, params])).toEqual(then.map((days) => ['outside-visit-unanswered', { days }]));
  });

  it('names the referral, so that its page is a tap away', () =>
    expect(attentionFor(factsAt('2026-11-28T10:00+05:30'))[0]).toMatchObject({
      source: { type: 'outside-referral', id: 'referral-1' },
      since: visit.on,
    }));

  it('is foreseen, so that lists need not be computed anew at midnight', () => {
    const { from, place } = needOf(factsAt('2026-11-25T10:00+05:30'));
    expect(String(from)).toBe('2026-11-27T18:30:00Z');
    expect(place).toBe('a 2026-11-26');
  });
});
