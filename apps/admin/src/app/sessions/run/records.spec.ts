import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { TestRequest } from '@angular/common/http/testing';
import { knownKinds } from '../../../testing/known-kinds.ts';
import { RunScene } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import { meera, openPage } from '../../../testing/page.ts';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Temporal } from '@saath/domain/kernel';
import type { Words } from '../../i18n/words.ts';
import { FinishDialog } from './finish-dialog.ts';
import { finishDialogData, type FinishDialogData } from './finish-dialog-data.ts';
import { tally } from './roster-rows.ts';
import type { PersonRecord, SessionRecords } from '../../api/shapes.ts';
import { changesOf, withChanges } from './answer-drafts.ts';

const writer = { ...meera, permissions: [...meera.permissions, 'records:write'] };
const circle = aSession({ kind: 'sharing-circle', confidentiality: 'presence' });
const nobody = { formVersion: null, answers: {} };
const aRecord = (given: Partial<PersonRecord> = {}): PersonRecord => ({
  ...nobody,
  personId: 'kabir',
  notes: [],
  earlier: [],
  commitment: null,
  toReview: [],
  ...given,
});
const records = (given: Partial<PersonRecord> = {}): SessionRecords => ({
  session: nobody,
  people: [aRecord(given)],
  lastNote: null,
  suggested: {},
  readable: ['everyone'],
});
const version = knownKinds.find(({ code }) => code === 'sharing-circle')?.formVersion;

describe('what people share at a session', () => {
  const scene = new RunScene(circle, pageOf(aRosterItem('kabir', { displayName: 'Kabir D.' })));
  const start = async (given: Partial<PersonRecord> = {}, session = circle, me = meera): Promise<void> => {
    await scene.open(session, pageOf(aRosterItem('kabir', { displayName: 'Kabir D.' })), me, records(given));
  };
  const press = async (step: string): Promise<void> => {
    [...scene.page.element.querySelectorAll<HTMLElement>('.pane saath-scale button')]
      .find(({ textContent }) => textContent.trim() === step)
      ?.click();
    await scene.page.settle();
  };
  const sent = async (): Promise<TestRequest> => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await scene.page.settle();
    return scene.page.http.expectOne('/api/v1/sessions/s1/answers');
  };
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is asked by the form of the kind, beside what they shared before', async () => {
    await start({
      answers: { mood: 4 },
      earlier: [
        { on: '2026-11-18', answers: { mood: 3 } },
        { on: '2026-11-24', answers: { mood: 5, craving: 2 } },
      ],
    });
    expect(scene.page.text()).toContain('Mood (optional)');
    expect(scene.page.text()).toContain('Last times: Mood: 3 of 5, 5 of 5 · Craving: 2 of 10');
    expect(scene.row('kabir').querySelector('.shared')?.textContent).toContain('4');
    expect(scene.page.text()).not.toContain('Write a note');
  });

  it('is stored by itself, and only what changed', async () => {
    await start({ answers: { mood: 4 } });
    await press('7');
    expect(scene.row('kabir').querySelector('.shared')?.textContent).toContain('4 · 7');
    const request = await sent();
    expect(request.request.body).toEqual({
      ...{ form: 'person', formVersion: version, personId: 'kabir', answers: { craving: 7 } },
      ...{ writtenAt: '2026-11-25T05:10:00.000Z', sentAt: '2026-11-25T05:10:00.000Z' },
    });
    request.flush(records({ answers: { mood: 4, craving: 7 } }));
    await scene.page.settle();
    expect(scene.row('kabir').querySelector('.shared')?.textContent).toContain('4 · 7');
  });

  it('is taken back by the same tap', async () => {
    await start({ answers: { craving: 7 } });
    await press('7');
    expect((await sent()).request.body).toMatchObject({ answers: { craving: null } });
  });
});

describe('notes about a person', () => {
  const scene = new RunScene(aSession(), pageOf(aRosterItem('kabir', { displayName: 'Kabir D.' })));
  const note = {
    authorName: 'Meera',
    isMine: true,
    visibility: 'leaders',
    text: 'Spoke twice',
    writtenAt: '2026-11-25T05:00:00Z',
  } as const;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('say who wrote them and who reads them, and are written in place', async () => {
    await scene.open(undefined, undefined, writer, records({ notes: [note] }));
    expect(scene.page.text()).toContain('Spoke twice');
    expect(scene.page.text()).toContain('Meera · Those who lead the group');
    scene.button('Change my note')!.click();
    await scene.page.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await scene.page.settle();
    const text = document.querySelector<HTMLTextAreaElement>('#person-note-text')!;
    expect(text.value).toBe('Spoke twice');
    text.value = 'Spoke three times';
    document.querySelector<HTMLInputElement>('input[value="author"]')!.click();
    scene.button('Save')!.click();
    await scene.page.settle();
    const request = scene.page.http.expectOne('/api/v1/sessions/s1/notes');
    expect(request.request.body).toEqual({
      ...{ personId: 'kabir', text: 'Spoke three times', visibility: 'author', before: 'Spoke twice' },
      ...{ writtenAt: '2026-11-25T05:10:00.000Z', sentAt: '2026-11-25T05:10:00.000Z' },
    });
    request.flush(records());
    await scene.page.settle();
    await scene.page.answer('/sessions/s1/records', records({ notes: [{ ...note, text: 'Spoke three times', visibility: 'author' }] }));
    expect(scene.page.text()).toContain('Meera · Only me');
  });

  it.each([
    {
      given: [{ ...note, text: 'Left early' }],
      then: 'You have written “Left early” on another device in the meantime.',
      before: 'Left early',
    },
    { given: [], then: 'You have removed this note on another device in the meantime.', before: '' },
  ])('that were changed on another device are shown before they are replaced: $then', async ({ given, then, before }) => {
    await scene.open(undefined, undefined, writer, records({ notes: [note] }));
    scene.button('Change my note')!.click();
    await scene.page.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await scene.page.settle();
    document.querySelector<HTMLTextAreaElement>('#person-note-text')!.value = 'Spoke three times';
    scene.button('Save')!.click();
    await scene.page.settle();
    const stale = { status: 412, statusText: 'Precondition Failed' };
    scene.page.http.expectOne('/api/v1/sessions/s1/notes').flush({ code: 'http/stale' }, stale);
    await scene.page.settle();
    await scene.page.answer('/sessions/s1/records', records({ notes: given }));
    expect(document.querySelector('saath-person-note-dialog')!.textContent).toContain(then);
    scene.button('Save')!.click();
    await scene.page.settle();
    const request = scene.page.http.expectOne('/api/v1/sessions/s1/notes');
    expect(request.request.body).toMatchObject({ text: 'Spoke three times', before });
    request.flush(records());
    await scene.page.settle();
    await scene.page.answer('/sessions/s1/records', records());
  });

  it('are not offered to a peer', async () => {
    await scene.open(undefined, undefined, meera, records());
    expect(scene.button('Write a note')).toBeUndefined();
  });
});

describe('finishing', () => {
  it('asks for the answers that must be given, and says nothing where all are', async () => {
    const marks = { counted: () => null, online: () => true, refused: () => null, mark: () => undefined };
    const said = async (unanswered: FinishDialogData['unanswered']): Promise<string> => {
      TestBed.resetTestingModule();
      const words = { time: () => '11:45' } as unknown as Words;
      const data = finishDialogData(
        words,
        aSession(),
        { tally: tally([]), unanswered, toTalk: '', commitments: 0 },
        marks,
        Temporal.Instant.from('2026-11-25T06:20:00Z'),
      );
      const providers = [
        { provide: MAT_DIALOG_DATA, useValue: data },
        { provide: MatDialogRef, useValue: {} },
      ];
      return (await openPage(FinishDialog, { providers })).text();
    };
    expect(await said([{ name: 'Asha', questions: 'Piece and Stage' }])).toContain('Asha has not been asked: Piece and Stage.');
    expect(await said([])).not.toContain('has not been asked');
  });
});

describe('the answers that changed', () => {
  it.each([
    { before: {}, after: { mood: 4 }, then: { mood: 4 } },
    { before: { mood: 4 }, after: {}, then: { mood: null } },
    { before: { mood: 4, bring: ['a'] }, after: { mood: 4, bring: ['a', 'b'] }, then: { bring: ['a', 'b'] } },
    { before: { mood: 4 }, after: { mood: 4 }, then: {} },
  ])('of $before and $after are $then, and lead from one to the other', ({ before, after, then }) => {
    expect(changesOf(before, after)).toEqual(then);
    expect(withChanges(before, then)).toEqual(after);
  });
});
