import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { MemberId, MentorId, MentorshipId, SobrietyEpisodeId } from '../kernel/index.ts';
import type { SobrietyEpisode } from '../members/index.ts';
import { pairingWith, today } from '../testing/index.ts';
import type { Mentorship } from './mentorship.ts';
import { endMentorship, pairMentor, reassignMentor } from './pair-mentor.ts';
import { returnedToUse, stepBack } from './step-back.ts';

const id = idOf<MentorshipId>('mentorship-1');
const present: Mentorship = {
  id: idOf<MentorshipId>('mentorship-0'),
  mentorId: idOf<MentorId>('jaya'),
  memberId: idOf<MemberId>('sunil'),
  startedOn: Temporal.PlainDate.from('2026-10-01'),
  endedOn: null,
};

describe('pairing a person with a mentor', () => {
  it('begins today, and the event says with whom', () =>
    expect(pairMentor(pairingWith(), id, undefined)).toEqual({
      ok: true,
      value: {
        mentorship: { id, mentorId: 'prakash', memberId: 'sunil', startedOn: today, endedOn: null },
        events: [{ type: 'mentor-paired', subject: { kind: 'mentorship', id }, concerns: ['sunil'], facts: { mentorId: 'prakash' } }],
      },
    }));

  it.each([
    { refused: 'somebody who has a mentor', parts: {}, has: present, then: { code: 'mentors/already-paired' } },
    {
      refused: 'every reason with its numbers',
      parts: { mentor: { trainingHours: 31, taken: 5, supervisedOn: Temporal.PlainDate.from('2026-11-08') } },
      has: undefined,
      then: {
        code: 'mentors/not-eligible',
        params: {
          reasons: 'training-short,supervision-overdue,seats-taken',
          ...{ 'training-short': '31/46', 'supervision-overdue': '3', 'seats-taken': '5/5' },
        },
      },
    },
  ])('is refused with $refused', ({ parts, has, then }) =>
    expect(pairMentor(pairingWith(parts), id, has)).toMatchObject({ ok: false, problem: then }),
  );
});

describe('ending a pairing', () => {
  it('keeps its days and says the reason', () =>
    expect(endMentorship(present, 'goal-reached', today)).toMatchObject({
      value: {
        mentorship: { ...present, endedOn: today },
        events: [{ type: 'mentorship-ended', facts: { mentorId: 'jaya', reason: 'goal-reached' }, concerns: ['sunil'] }],
      },
    }));

  it('is refused for one that has ended', () =>
    expect(endMentorship({ ...present, endedOn: today }, 'did-not-fit', today)).toMatchObject({
      problem: { code: 'mentors/already-ended' },
    }));
});

describe('handing a person over to another mentor', () => {
  it('ends one pairing and begins the other', () =>
    expect(reassignMentor(present, 'person-wished', pairingWith(), id)).toMatchObject({
      value: {
        ended: { id: present.id, endedOn: today },
        started: { id, mentorId: 'prakash' },
        events: [{ type: 'mentorship-ended' }, { type: 'mentor-paired' }],
      },
    }));

  it.each([
    { what: 'to the same mentor', from: { ...present, mentorId: idOf<MentorId>('prakash') }, parts: {}, code: 'mentors/same-mentor' },
    { what: 'of one that has ended', from: { ...present, endedOn: today }, parts: {}, code: 'mentors/already-ended' },
    { what: 'to a mentor without a seat', from: present, parts: { mentor: { taken: 5 } }, code: 'mentors/not-eligible' },
  ])('is refused $what, and nothing ends', ({ from, parts, code }) =>
    expect(reassignMentor(from, 'handed-over', pairingWith(parts), id)).toMatchObject({ ok: false, problem: { code } }),
  );
});

describe('a mentor who steps back', () => {
  const second = { ...present, id: idOf<MentorshipId>('mentorship-2'), memberId: idOf<MemberId>('tara') };

  it('hands over everybody, and no event says why', () => {
    const result = stepBack({ id: present.mentorId, memberId: idOf<MemberId>('member-jaya'), pause: null }, [present, second], today);
    expect(result).toMatchObject({
      value: {
        ended: [
          { memberId: 'sunil', endedOn: today },
          { memberId: 'tara', endedOn: today },
        ],
      },
    });
    expect(result.ok && result.value.events).toEqual([
      { type: 'mentor-stepped-back', subject: { kind: 'mentor', id: 'jaya' }, concerns: ['member-jaya'], facts: {} },
      ...[present, second].map(({ id: subject, memberId }) => ({
        type: 'mentorship-ended',
        subject: { kind: 'mentorship', id: subject },
        concerns: [memberId],
        facts: { mentorId: 'jaya', reason: 'mentor-stepped-back' },
      })),
    ]);
  });

  it.each([
    { pause: 'paused', then: { ok: true } },
    { pause: 'stepped-back', then: { ok: false, problem: { code: 'mentors/already-stepped-back' } } },
  ] as const)('after a $pause', ({ pause, then }) =>
    expect(stepBack({ id: present.mentorId, memberId: idOf<MemberId>('member-jaya'), pause }, [], today)).toMatchObject(then),
  );

  const episode = (startedOn: string, endReason: SobrietyEpisode['endReason'], endedOn = '2026-11-25'): SobrietyEpisode => {
    const base = { id: idOf<SobrietyEpisodeId>(startedOn), startedOn: Temporal.PlainDate.from(startedOn) };
    return endReason === null ? { ...base, endedOn: null, endReason } : { ...base, endedOn: Temporal.PlainDate.from(endedOn), endReason };
  };
  it.each([
    { episodes: [episode('2025-01-01', 'lapse')], then: true },
    { episodes: [episode('2025-01-01', 'correction')], then: false },
    { episodes: [episode('2025-01-01', 'data-entry')], then: false },
    { episodes: [episode('2024-01-01', 'lapse'), episode('2025-01-01', null)], then: false },
    { episodes: [episode('2024-01-01', 'lapse', '2024-06-01'), episode('2025-01-01', 'correction')], then: false },
    { episodes: [episode('2024-01-01', 'lapse', '2024-06-01'), episode('2024-06-01', 'data-entry')], then: false },
    { episodes: [episode('2024-01-01', 'lapse', '2024-06-01'), episode('2025-01-01', 'lapse')], then: true },
    { episodes: [episode('2025-01-01', 'lapse'), episode('2024-01-01', 'correction')], then: true },
    { episodes: [episode('2025-01-01', 'correction', '2026-01-01'), episode('2024-01-01', 'lapse')], then: true },
    { episodes: [episode('2025-01-01', 'correction', '2026-11-25'), episode('2024-01-01', 'lapse', '2026-11-20')], then: true },
    { episodes: [episode('2025-01-01', 'correction', '2026-01-01'), episode('2024-01-01', null)], then: false },
    { episodes: [], then: false },
  ])('does so by themselves after a return to use alone: $episodes, $then', ({ episodes, then }) =>
    expect(returnedToUse(episodes)).toBe(then),
  );
});
