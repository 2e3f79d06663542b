import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { RecordedCheckIn } from '../questionnaires/index.ts';
import { attentionFor, attentionPlace } from './attention.ts';
import type { AttentionAnswer, AttentionFacts } from './attention.ts';
import { noContacts } from './contact-reasons.ts';
import { nothingSaid } from './said-reasons.ts';
import type { SaidFacts } from './said-reasons.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const now = at('2026-11-25T12:00+05:30');
const checkIn = (on: string, changes: Partial<RecordedCheckIn>): RecordedCheckIn => ({
  ...{ id: `check-in-${on}`, at: at(`${on}T08:00+05:30`), mood: null, craving: null, wantsTalk: false },
  ...changes,
});
const rising = [checkIn('2026-11-14', { craving: 3 }), checkIn('2026-11-18', { craving: 5 }), checkIn('2026-11-23', { craving: 7 })];
const low = [checkIn('2026-11-22', { mood: 2 }), checkIn('2026-11-23', { mood: 1 })];
const asked = [checkIn('2026-11-24', { wantsTalk: true })];
const note = { id: 'note', openedAt: at('2026-11-24T11:42+05:30') };
const spoke = (text: string): AttentionAnswer => ({ answer: 'spoke', at: at(text) });
const later = (text: string): AttentionAnswer => ({ answer: 'later', at: at(text), until: Temporal.PlainDate.from('2026-12-05') });
const reasons = (said: Partial<SaidFacts>, answers: readonly AttentionAnswer[] = []) => {
  const facts: AttentionFacts = {
    groups: [],
    followUps: [],
    talkWishes: [],
    answers,
    now,
    timeZone: 'Asia/Kolkata',
    said: { ...nothingSaid, ...said },
    contacts: noContacts,
  };
  return attentionFor(facts);
};

describe('what a member said of themselves', () => {
  it.each<{ said: Partial<SaidFacts>; answers?: readonly AttentionAnswer[]; then: readonly string[]; sentence: string }>([
    { sentence: 'nothing', said: {}, then: [] },
    { sentence: 'rising craving', said: { checkIns: rising }, then: ['craving-rising'] },
    { sentence: 'rising craving, spoken about', said: { checkIns: rising }, answers: [spoke('2026-11-23T09:00+05:30')], then: [] },
    {
      sentence: 'craving that rose again afterwards',
      said: { checkIns: rising },
      answers: [spoke('2026-11-22T09:00+05:30')],
      then: ['craving-rising'],
    },
    { sentence: 'rising craving, put off', said: { checkIns: rising }, answers: [later('2026-11-24T09:00+05:30')], then: [] },
    { sentence: 'low mood', said: { checkIns: low }, then: ['mood-low'] },
    { sentence: 'a wish to talk', said: { checkIns: asked }, then: ['talk-wanted'] },
    { sentence: 'a wish to talk, spoken about', said: { checkIns: asked }, answers: [spoke('2026-11-24T09:00+05:30')], then: [] },
    {
      sentence: 'a wish to talk after a later',
      said: { checkIns: asked },
      answers: [later('2026-11-23T09:00+05:30')],
      then: ['talk-wanted'],
    },
    { sentence: 'a wish to talk before a later', said: { checkIns: asked }, answers: [later('2026-11-24T09:00+05:30')], then: [] },
    { sentence: 'a safety note', said: { safetyNotes: [note] }, then: ['safety-note'] },
    {
      sentence: 'a safety note, spoken about',
      said: { safetyNotes: [note] },
      answers: [spoke('2026-11-25T09:00+05:30')],
      then: ['safety-note'],
    },
    {
      sentence: 'a safety note, which cannot be put off',
      said: { safetyNotes: [note] },
      answers: [later('2026-11-25T09:00+05:30')],
      then: ['safety-note'],
    },
    {
      sentence: 'everything, in the order of the list',
      said: { checkIns: [...low, ...rising, ...asked], safetyNotes: [note] },
      then: ['talk-wanted', 'safety-note', 'craving-rising', 'mood-low'],
    },
  ])('$sentence', ({ said, answers, then }) => expect(reasons(said, answers).map(({ code }) => code)).toEqual(then));

  it('is told with its numbers, its days and its record', () =>
    expect(reasons({ checkIns: rising })).toEqual([
      {
        code: 'craving-rising',
        params: { from: 3, to: 7, count: 3, dates: ['2026-11-14', '2026-11-18', '2026-11-23'] },
        since: Temporal.PlainDate.from('2026-11-14'),
        source: { type: 'check-in', id: 'check-in-2026-11-23' },
      },
    ]));
  it('has a safety note second in the list', () => expect(attentionPlace(reasons({ safetyNotes: [note] }))).toBe('1 2026-11-24'));
});
