import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { notificationCodes } from '@saath/domain/notifications';
import { aFreeSeat, aNeed, aNotification, aQuestion } from '../../testing/notifications.ts';
import { allTexts } from '../../testing/all-texts.ts';
import { openStore } from '../../testing/store.ts';
import { Words } from '../i18n/words.ts';
import { linksOf, notificationFaces } from './notification-faces.ts';
import { detailWords, titleWords, toldWords, type NamedText } from './notification-words.ts';

const { hi } = allTexts;

let words: Words;
beforeEach(async () => {
  ({ store: words } = await openStore(Words));
  TestBed.tick();
});
const whole = ({ before, name, after }: NamedText): string => `${before}<${name}>${after}`.replace('<>', '');
const said = (item: Parameters<typeof titleWords>[1]): string[] => [
  whole(titleWords(words, item)),
  whole(detailWords(words, item, 'Asia/Kolkata')),
];

describe('a notification in words', () => {
  it.each([
    { given: aNotification(), then: ['Aarambh has not started', 'It was to start at 09:45. Hall 2.'] },
    {
      given: aNotification({ group: { id: 'g1', name: 'Aarambh', roomName: null } }),
      then: ['Aarambh has not started', 'It was to start at 09:45.'],
    },
    {
      given: aNotification({ code: 'session-unfinished' }),
      then: ['Aarambh is unfinished', 'It ended on Wednesday, 25 November, 11:00. Hall 2.'],
    },
    {
      given: aNotification({ code: 'import-ended', session: null, group: null, import: { id: 'i1', kind: 'members' } }),
      then: ['An import has ended', 'Everything of the sheet is written.'],
    },
    { given: aNeed({ code: 'talk-wanted' }), then: ['<Ishaan> would like to talk', 'K-127. Said so at a session or a check-in.'] },
    { given: aNeed(), then: ['<Ishaan> needs a word', 'K-127. The reasons are in the list.'] },
    { given: aFreeSeat({ code: 'place-asked' }), then: ['<Ishaan> asks to join Aarambh', 'Asked on Wednesday, 4 November.'] },
    {
      given: aFreeSeat(),
      then: ['A seat is free in Aarambh', 'It is reserved for <Ishaan> until Friday, 27 November, 10:00.'],
    },
    {
      given: aFreeSeat({ code: 'offer-lapsed', offerEndsAt: null }),
      then: ['An offer in Aarambh ran out', '<Ishaan> gave no answer in time and stays on the list.'],
    },
    {
      given: aNotification({ code: 'hangs-on-one', session: null }),
      then: ['Aarambh hangs on one person', 'Nobody else leads it or is named as back-up.'],
    },
    {
      given: aNotification({ code: 'nobody-stands-in' }),
      then: ['Nobody could stand in for Aarambh', 'Wednesday, 25 November, 09:45: everybody who could lead it is absent or busy. Hall 2.'],
    },
    { given: aNotification({ code: 'leads-now' }), then: ['You lead Aarambh', 'Wednesday, 25 November, 09:45. Hall 2.'] },
    { given: aNotification({ code: 'leads-no-longer' }), then: ['Somebody else leads Aarambh', 'Wednesday, 25 November, 09:45. Hall 2.'] },
    { given: aQuestion(), then: ['Will you lead Aarambh?', 'Sana asks. Wednesday, 25 November, 09:45. Hall 2.'] },
    {
      given: aQuestion({ standIn: { name: 'Meera', sessions: 3, absenceId: null } }),
      then: ['Will you lead Aarambh?', 'Meera asks. Wednesday, 25 November, 09:45 and 2 more sessions. Hall 2.'],
    },
    {
      given: aQuestion({ code: 'stand-in-declined', group: null }),
      then: ['Sana cannot lead ', 'Wednesday, 25 November, 09:45. Somebody else is needed.'],
    },
    {
      given: aQuestion({ code: 'stand-in-unanswered' }),
      then: ['Sana has not answered yet', 'Aarambh, Wednesday, 25 November, 09:45. A late yes still counts. Hall 2.'],
    },
  ])('is $then', ({ given, then }) => expect(said(given)).toEqual(then));

  it('ends with the stop of its language, also where a room follows', () => {
    TestBed.inject(TranslocoService).setTranslation(hi, 'en');
    expect(whole(detailWords(words, aQuestion(), 'Asia/Kolkata'))).toMatch(/^Sana ने पूछा है। .*। Hall 2।$/);
  });

  it.each([
    { at: '2026-11-25T04:30:00Z', then: '10:00' },
    { at: '2026-11-24T18:29:00Z', then: '24 Nov, 23:59' },
    { at: '2026-11-24T18:30:00Z', then: '00:00' },
  ])('of $at is shown as of $then', ({ at, then }) => expect(toldWords(words, at, '2026-11-25T05:00:00Z', 'Asia/Kolkata')).toBe(then));
});

describe('each code', () => {
  it('has a face', () => expect(Object.keys(notificationFaces)).toEqual(notificationCodes));

  it.each([
    { given: aNotification(), then: ['/sessions/s1/run'] },
    { given: aNotification({ code: 'session-unfinished' }), then: ['/sessions/s1/run'] },
    { given: aNeed({ code: 'talk-wanted' }), then: ['/attention', '/members/m7'] },
    { given: aNeed(), then: ['/attention', '/members/m7'] },
    { given: aFreeSeat(), then: ['/groups/g1/waiting'] },
    { given: aNotification({ code: 'hangs-on-one', session: null }), then: ['/groups/g1/settings'] },
    { given: aNotification({ code: 'nobody-stands-in' }), then: ['/groups/g1'] },
    { given: aNotification({ code: 'leads-now' }), then: ['/sessions/s1'] },
    { given: aNotification({ code: 'leads-no-longer' }), then: [] },
    { given: aQuestion(), then: ['/today'] },
    { given: aQuestion({ code: 'stand-in-accepted' }), then: ['/sessions/s1'] },
    { given: aQuestion({ code: 'stand-in-declined' }), then: ['/calendar/away/a1'] },
    { given: aQuestion({ code: 'stand-in-unanswered', standIn: { name: 'Sana', sessions: 1, absenceId: null } }), then: ['/sessions/s1'] },
    { given: aQuestion({ code: 'stand-in-withdrawn', standIn: null, session: null }), then: [] },
    { given: aFreeSeat({ group: null }), then: [] },
    { given: aNeed({ person: null }), then: [] },
    { given: aNotification({ code: 'sms-failing', session: null, group: null }), then: ['/reminders/log'] },
    { given: aNotification({ code: 'import-ended', session: null, group: null }), then: [] },
  ])('leads to $then', ({ given, then }) => expect(linksOf(given).map(({ path }) => path)).toEqual(then));

  it('of an import leads to the page of that import', () => {
    const given = aNotification({ code: 'import-ended', session: null, group: null, import: { id: 'i1', kind: 'members' } });
    expect(linksOf(given)).toMatchObject([{ path: '/imports', query: { kind: 'members', id: 'i1' } }]);
  });
});
