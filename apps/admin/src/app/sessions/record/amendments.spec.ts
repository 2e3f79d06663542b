import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { Field } from '@saath/domain/kernel';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { knownKinds, withArtCircle } from '../../../testing/known-kinds.ts';
import { meera, openPage, type OpenPage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import type { Amendment, Me, PersonRecord, Session } from '../../api/shapes.ts';
import { Prompt } from '../../ui/index.ts';
import { AmendAnswerDialog, type AmendAnswerData } from './amend-answer-dialog.ts';
import { SessionRecord } from './session-record.ts';

const held = aSession({
  ...{ state: 'held', startsAt: '2026-11-16T05:00:00Z', endsAt: '2026-11-16T06:15:00Z', topic: 'Sleep' },
  ...{ startedAt: '2026-11-16T05:00:00Z', finishedAt: '2026-11-16T06:20:00Z' },
});
const nothing = { state: null, own: null, minutes: null, headcount: null, text: null, answers: {} };
const plain = { form: null, field: null, visibility: 'everyone' } as const;
const amended: readonly Amendment[] = [
  {
    ...{ id: 'a1', part: 'mark', personId: 'sagar', reason: 'Wrong row', amendedBy: 'Meera Kulkarni', amendedAt: '2026-11-24T05:00:00Z' },
    ...plain,
    ...{ before: { ...nothing, state: 'absent' }, after: { ...nothing, state: 'late', own: null, minutes: 60 } },
  },
  {
    ...{ id: 'a2', part: 'topic', personId: null, reason: 'Another title', amendedBy: 'Asha Rao', amendedAt: '2026-11-24T05:05:00Z' },
    ...plain,
    ...{ before: nothing, after: { ...nothing, text: 'Sleep' } },
  },
  {
    ...{ id: 'a3', part: 'answer', form: 'person', field: 'mood', personId: 'sagar', visibility: 'everyone', reason: 'Misread' },
    ...{ amendedBy: 'Asha Rao', amendedAt: '2026-11-24T05:10:00Z' },
    ...{ before: nothing, after: { ...nothing, answers: { mood: 4 } } },
  },
  {
    ...{
      id: 'a4',
      part: 'person-note',
      personId: 'sagar',
      reason: 'Another word',
      amendedBy: 'Asha Rao',
      amendedAt: '2026-11-24T05:12:00Z',
    },
    ...{ ...plain, before: { ...nothing, text: 'Tired' }, after: { ...nothing, text: 'Worn out' } },
  },
  {
    ...{ id: 'a5', part: 'answer', form: 'person', field: 'gone', personId: 'sagar', visibility: 'everyone', reason: 'Misread' },
    ...{ amendedBy: 'Asha Rao', amendedAt: '2026-11-24T05:10:00Z' },
    ...{ before: nothing, after: { ...nothing, answers: { gone: 7 } } },
  },
];
const note = { authorName: 'Asha Rao', isMine: false, visibility: 'care-team', writtenAt: '2026-11-16T06:00:00Z' } as const;
const aboutSagar: PersonRecord = {
  ...{ personId: 'sagar', formVersion: '1.0.0', answers: { mood: 2 }, earlier: [], commitment: null, toReview: [] },
  notes: [
    { ...note, text: 'Came late' },
    { ...note, text: 'Tired', isMine: true, visibility: 'author' },
  ],
};
const writer = { ...meera, permissions: [...meera.permissions, 'records:write'] };

describe('a record after the time for corrections', () => {
  let page: OpenPage<SessionRecord>;
  const open = async (session: Session = held, me: Me = writer): Promise<void> => {
    page = await openPage(SessionRecord, {
      inputs: { id: 's1' },
      me,
      providers: [withArtCircle, { provide: Prompt, useClass: PreparedPrompt }],
    });
    await page.answer('/sessions/s1', session);
    if (session.confidentiality !== 'headcount')
      await page.answer('/sessions/s1/roster', pageOf(aRosterItem('sagar', { displayName: 'Sagar' })));
    if (session.state === 'held' && session.confidentiality === 'notes')
      await page.answer('/sessions/s1/records', { session: { formVersion: null, answers: {} }, people: [aboutSagar] });
  };
  const press = async (name: string, answers: Record<string, string>): Promise<unknown> => {
    (TestBed.inject(Prompt) as unknown as PreparedPrompt).answers = answers;
    [...page.element.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/sessions/s1/amendments');
    request.flush(amended[0]!);
    await page.settle();
    return request.request.body;
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-24T06:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows what was amended, with what it said before, by whom and why', async () => {
    await open();
    await page.answer('/sessions/s1/amendments?limit=200', pageOf(...amended));
    expect(page.text()).toMatch(/Sagar.*Absent.*→.*Late, 60 min.*Wrong row · Meera Kulkarni/);
    expect(page.text()).toMatch(/Topic.*nothing.*→.*Sleep.*Another title · Asha Rao/);
    expect(page.text()).toMatch(/Sagar: Mood.*nothing.*→.*4 of 5.*Misread/);
    expect(page.text()).toMatch(/Sagar: Note about the person.*Tired.*→.*Worn out/);
    expect(page.text()).toMatch(/Sagar: gone.*nothing.*→.*7/);
    expect(page.text()).toContain('Corrections were open for 7 days.');
  });

  it('says a mark of the kind’s own in its words', async () => {
    await open({ ...held, kind: 'art-circle' });
    const after = { ...nothing, state: 'excused', own: 'no-materials' } as const;
    await page.answer('/sessions/s1/amendments?limit=200', pageOf({ ...amended[0]!, after }));
    expect(page.text()).toMatch(/Sagar.*Absent.*→.*Nothing to work with/);
  });

  it('shows what was answered about each person, and the notes with their readers', async () => {
    await open();
    const shown = page.element.querySelector('saath-session-answers')!.textContent;
    expect(shown).toMatch(/Sagar.*Mood.*2 of 5.*Came late.*Asha Rao · Counsellors and administrators.*Tired.*Only me/s);
  });

  it.each([
    {
      name: 'Amend',
      answers: { value: 'late', reason: 'Wrong row' },
      then: { mark: { personId: 'sagar', state: 'late' }, reason: 'Wrong row' },
    },
    {
      name: 'Amend',
      kind: 'art-circle',
      answers: { value: 'showed-work', reason: 'Wrong row' },
      then: { mark: { personId: 'sagar', state: 'present', own: 'showed-work' }, reason: 'Wrong row' },
    },
    { name: 'Amend the topic', answers: { value: 'Rest', reason: 'Typo' }, then: { topic: 'Rest', reason: 'Typo' } },
    { name: 'Amend the note', answers: { value: '', reason: 'Named somebody' }, then: { note: '', reason: 'Named somebody' } },
    {
      name: 'My note',
      answers: { value: 'Worn out', reason: 'Another word' },
      then: { personNote: { personId: 'sagar', text: 'Worn out', visibility: 'author' }, reason: 'Another word' },
    },
  ])('takes an amendment by $name of $answers.value, and is read again', async ({ name, kind = held.kind, answers, then }) => {
    await open({ ...held, kind });
    await page.answer('/sessions/s1/amendments?limit=200', pageOf());
    expect(page.text()).toContain('Nothing was changed after the time for corrections.');
    expect(await press(name, answers)).toEqual(then);
    await page.answer('/sessions/s1/amendments?limit=200', pageOf(...amended));
    expect(page.text()).toContain('Wrong row');
  });

  it('asks for the answer to a question with a reason, and sends only that question', async () => {
    const close = jest.fn();
    const [mood, shared] = knownKinds.find(({ code }) => code === 'sharing-circle')!.recordFields as readonly Field[];
    const data: AmendAnswerData = {
      ...{ sessionId: 's1', form: 'person', formVersion: '1.0.0', personId: 'sagar', of: 'Sagar' },
      ...{ fields: [mood!, shared!], answers: { mood: 2, craving: 7 }, people: [] },
    };
    const providers = [
      { provide: MAT_DIALOG_DATA, useValue: data },
      { provide: MatDialogRef, useValue: { close } },
    ];
    const { element, http, settle } = await openPage(AmendAnswerDialog, { providers });
    const submit = async (): Promise<void> => {
      element.querySelector('form')!.dispatchEvent(new Event('submit'));
      await settle();
    };
    await submit();
    expect(element.querySelector('[role=alert]')!.textContent).toContain('This field is required.');
    http.expectNone('/api/v1/sessions/s1/amendments');
    const why = element.querySelector<HTMLInputElement>('#amend-why')!;
    why.value = 'Misread';
    const which = element.querySelector('select')!;
    which.value = 'craving';
    which.dispatchEvent(new Event('change'));
    await settle();
    await submit();
    const request = http.expectOne('/api/v1/sessions/s1/amendments');
    const answer = { form: 'person', formVersion: '1.0.0', personId: 'sagar', answers: { craving: 7 } };
    expect(request.request.body).toEqual({ answer, reason: 'Misread' });
    request.flush(amended[2]!);
    await settle();
    expect(close).toHaveBeenCalledWith(true);
  });

  it('takes another head count where no names are recorded', async () => {
    await open({ ...held, confidentiality: 'headcount', headcount: 12 });
    await page.answer('/sessions/s1/amendments?limit=200', pageOf());
    expect(await press('Amend the head count', { value: '14', reason: 'Two in the kitchen' })).toEqual({
      ...{ headcount: 14, reason: 'Two in the kitchen' },
    });
  });

  it.each([
    { sentence: 'before the time is over', session: { ...held, correctionDays: 8 }, me: writer },
    { sentence: 'by a reader who writes no records', session: held, me: meera },
    { sentence: 'of a session that nobody finished', session: { ...held, state: 'planned' as const, finishedAt: null }, me: writer },
  ])('is not amended $sentence', async ({ session, me }) => {
    await open(session, me);
    expect([...page.element.querySelectorAll('button')].filter(({ textContent }) => /Amend|My note/.test(textContent))).toEqual([]);
    page.http.expectNone('/api/v1/sessions/s1/amendments?limit=200');
  });
});
