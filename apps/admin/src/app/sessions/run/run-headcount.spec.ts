import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { saveraWhole } from '../../../testing/groups.ts';
import { type OpenPage, openPage } from '../../../testing/page.ts';
import type { Session } from '../../api/shapes.ts';
import { COMMAND_STORE } from '../../offline/device-stores.ts';
import { MemoryStore } from '../../offline/memory-store.ts';
import { RunSession } from './run-session.ts';

/** Dialogs open and close at once. */
const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
const fromNow = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const meeting: Session = {
  ...saveraWhole.upcoming[0]!,
  id: 's1',
  kind: 'twelve-step-meeting',
  startsAt: fromNow(-65),
  endsAt: fromNow(-5),
  confidentiality: 'headcount',
  correctionDays: 7,
  lateAfter: 10,
  agenda: [],
  topic: null,
  note: null,
  headcount: null,
  cancelReason: null,
};

describe('a session that keeps no names', () => {
  let page: OpenPage<RunSession>;
  let store: MemoryStore;
  const open = async (session = meeting): Promise<void> => {
    TestBed.resetTestingModule();
    page = await openPage(RunSession, {
      inputs: { id: 's1' },
      providers: [still, { provide: COMMAND_STORE, useValue: () => Promise.resolve(store) }],
    });
    await page.answer('/sessions/s1', session);
  };
  const press = async (name: string, root: ParentNode = page.element): Promise<void> => {
    const buttons = [...root.querySelectorAll('button')];
    buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name))!.click();
    await page.settle();
  };
  const shown = () => page.element.querySelector<HTMLInputElement>('saath-headcount-form input')!.value;

  const stored = () => store.count('u1');

  beforeEach(() => {
    store = new MemoryStore();
  });

  it('asks for a number, and has it still when the page was closed meanwhile', async () => {
    await open();
    expect(page.text()).toContain('This kind of meeting records no names');
    await press('One more');
    await press('One more');
    await open();
    expect(shown()).toBe('2');
  });

  it('sends the number with the wish to finish, and then forgets it', async () => {
    await open();
    await press('One more');
    await press('Finish');
    await press('Finish session', document.body);
    const sent = page.http.expectOne('/api/v1/sessions/s1/finish');
    expect(sent.request.body).toEqual({ headcount: 1, finishedAt: expect.any(String), sentAt: expect.any(String) });
    sent.flush({});
    await page.settle();
    expect(await stored()).toBe(0);
  });

  describe('with a step of the week that goes on', () => {
    const finish = async (): Promise<unknown> => {
      await press('One more');
      await press('Finish');
      await press('Finish session', document.body);
      const answers = page.http.expectOne('/api/v1/sessions/s1/answers');
      answers.flush({});
      await page.settle();
      page.http.expectOne('/api/v1/sessions/s1/finish').flush({});
      await page.settle();
      return answers.request.body;
    };
    const openAfter = async (reading: string): Promise<void> => {
      await open();
      const session = { formVersion: null, answers: {} };
      await page.answer('/sessions/s1/records', { session, people: [], lastNote: null, suggested: { reading }, readable: ['everyone'] });
    };
    const chosen = () => page.element.querySelector('saath-record-form mat-select')?.textContent.trim();

    it('has the next one filled in, which is stored with the finish', async () => {
      await openAfter('5');
      expect(chosen()).toBe('5');
      expect(await finish()).toMatchObject({ form: 'session', formVersion: '1.1.0', answers: { reading: '5' } });
    });

    it.each([
      { choice: '9', then: '9' },
      { choice: 'No answer', then: null },
    ])('takes another one for it: $choice', async ({ choice, then }) => {
      await openAfter('5');
      page.element.querySelector<HTMLElement>('saath-record-form .mat-mdc-select-trigger')!.click();
      await page.settle();
      [...document.querySelectorAll<HTMLElement>('mat-option')].find(({ textContent }) => textContent.trim() === choice)!.click();
      await page.settle();
      expect(await finish()).toMatchObject({ answers: { reading: then } });
    });
  });

  it('shows the number once it stands, and forgets one that was counted here in vain', async () => {
    await open();
    await press('One more');
    await open({ ...meeting, state: 'held', headcount: 14 });
    expect(page.text()).toContain('14 people came.');
    expect(page.element.querySelector('saath-headcount-form')).toBeNull();
    expect(await stored()).toBe(0);
  });
});
