import { TestBed } from '@angular/core/testing';
import { Temporal } from '@saath/domain/kernel';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { aSession } from '../../testing/sessions.ts';
import { openStore } from '../../testing/store.ts';
import { Words } from '../i18n/words.ts';
import { finishDialogData } from './run/finish-dialog-data.ts';
import { peopleWords } from './people-words.ts';
import { refusalWords } from './refusal-words.ts';
import { opensAtWords, placeWords, sessionSummary, timeRange } from './session-words.ts';
import { waitWords } from './wait-words.ts';
import { whenWords } from './when-words.ts';

describe('a session in words', () => {
  let words: Words;
  beforeEach(async () => {
    await openStore(Words);
    words = TestBed.inject(Words);
  });

  it('has its time by the clock of the branch', () => {
    expect(timeRange(words, aSession())).toBe('10:30 to 11:45');
    expect(timeRange(words, aSession({ timeZone: 'Asia/Kathmandu' }))).toBe('10:45 to 12:00');
    expect(whenWords(words, '2026-11-25T20:00:00Z', 'Asia/Kolkata')).toBe('Thursday, 26 November, 01:30');
  });

  it('has its branch, and the room where there is one', () => {
    expect(placeWords(aSession())).toBe('Kothrud, Hall 1');
    expect(placeWords(aSession({ roomName: null }))).toBe('Kothrud');
  });

  it('has a summary of kind, place and time', () =>
    expect(sessionSummary(words, { name: { en: 'Group counselling', hi: '', mr: '' } }, aSession())).toBe(
      'Group counselling · Kothrud, Hall 1 · 10:30 to 11:45',
    ));

  it('can be opened an hour ahead', () => expect(opensAtWords(words, aSession())).toBe('09:30'));

  it.each([
    { given: 0, then: '0 min' },
    { given: -5, then: '0 min' },
    { given: 59, then: '59 min' },
    { given: 60, then: '1 h' },
    { given: 135, then: '2 h 15 min' },
  ])('starts in $given minutes: “$then”', ({ given, then }) => expect(waitWords(words, given)).toBe(then));

  it.each([
    { code: 'attendance/locked', then: 'The time for corrections is over.' },
    { code: 'sessions/not-planned', then: 'This session is already finished or cancelled.' },
    { code: 'sessions/unheard-of', then: 'Something did not work. Nothing is lost; try again.' },
  ])('is refused with $code: “$then”', ({ code, then }) => expect(refusalWords(words, code)).toBe(then));

  it.each([
    { given: { state: 'held', expected: 19, attended: 7 }, then: '7 of 19 came' },
    { given: { state: 'held', expected: 19, attended: 7, walkIns: 2 }, then: '7 of 19 came · 2 walked in' },
    { given: { state: 'held', expected: 0, attended: 14 }, then: '14 came' },
    { given: { state: 'held', expected: 0, attended: 0, walkIns: 1 }, then: '1 walked in' },
    { given: { state: 'held', expected: 0, attended: null }, then: '0 came' },
    { given: { state: 'planned', expected: 19, attended: 7 }, then: '19 expected' },
    { given: { state: 'planned', expected: 0 }, then: '' },
    { given: { state: 'cancelled', expected: 19 }, then: '' },
  ] as const)('has its people: $given are “$then”', ({ given, then }) => expect(peopleWords(words, aSession(given))).toBe(then));

  describe('before it is finished', () => {
    const figures = { expected: 2, attended: 1, missed: 0, unmarked: 1, excused: 0, walkIns: 0 };
    const unanswered = [{ name: 'Asha', questions: 'Piece' }];
    const tally = { marked: 1, total: 2, figures, unmarked: [] };
    const marks = { counted: () => 14, online: () => false, refused: () => null, mark: () => undefined };
    const at = (time: string) => Temporal.Instant.from(`2026-11-25T${time}:00Z`);

    it('has its tally, and whether the device is online', () =>
      expect(finishDialogData(words, aSession(), { tally, unanswered, toTalk: '', commitments: 0 }, marks, at('06:00'))).toMatchObject({
        unanswered,
        tally,
        online: false,
        beginsAt: null,
        endsAt: '11:45',
      }));

    it('asks for the confirmation that the server wants, also when the clock of the device is ahead', () => {
      const refused = { ...marks, refused: () => 'sessions/not-over' };
      expect(finishDialogData(words, aSession(), { tally, unanswered, toTalk: '', commitments: 0 }, refused, at('06:20'))).toMatchObject({
        beginsAt: null,
        endsAt: '11:45',
      });
    });

    it('has a head count instead where no names are recorded', () =>
      expect(
        finishDialogData(
          words,
          aSession({ confidentiality: 'headcount' }),
          { tally, unanswered, toTalk: '', commitments: 0 },
          marks,
          at('06:00'),
        ),
      ).toMatchObject({
        tally: null,
        headcount: 14,
      }));

    it.each([
      { given: {}, now: '04:59', then: { beginsAt: '10:30', endsAt: null } },
      { given: { startedAt: '2026-11-25T04:50:00Z' }, now: '04:59', then: { beginsAt: '10:30', endsAt: null } },
      { given: {}, now: '05:00', then: { beginsAt: null, endsAt: '11:45' } },
      { given: {}, now: '06:14', then: { beginsAt: null, endsAt: '11:45' } },
      { given: {}, now: '06:15', then: { beginsAt: null, endsAt: null } },
    ])('of $given at $now has still to come: $then', ({ given, now, then }) =>
      expect(finishDialogData(words, aSession(given), { tally, unanswered, toTalk: '', commitments: 0 }, marks, at(now))).toMatchObject(
        then,
      ),
    );
  });
});
