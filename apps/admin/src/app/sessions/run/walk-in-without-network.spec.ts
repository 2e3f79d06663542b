import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { RunScene } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession } from '../../../testing/sessions.ts';
import { KnownPeople, type KnownPerson } from '../../offline/known-people.ts';

const roster = { items: [aRosterItem('kabir', { displayName: 'Kabir D.' })], nextCursor: null };

describe('a walk-in without a network', () => {
  const scene = new RunScene(aSession(), roster);
  const { open, button, attendance } = scene;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const search = async (text: string, known: readonly KnownPerson[]): Promise<void> => {
    await open();
    jest.spyOn(TestBed.inject(KnownPeople), 'find').mockImplementation((typed) => Promise.resolve(typed === text ? known : []));
    button('Walk-in', scene.page.element)!.click();
    await scene.page.settle();
    const field = document.querySelector<HTMLInputElement>('#walk-in-text')!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 260));
    scene.page.http.expectOne('/api/v1/members/search').error(new ProgressEvent('error'));
    await scene.page.settle();
  };
  const dialog = (): string => document.querySelector('saath-walk-in-dialog')!.textContent;

  it('is found among the people whom this device knows, which it says, and is marked by a command of the queue', async () => {
    await search('K-120', [{ id: 'sunil', displayName: 'Sunil', code: 'K-120', groupName: 'Himmat' }]);
    expect(dialog()).toContain('only people of your groups and last sessions are searched');
    expect(dialog()).toContain('Himmat');
    button('Sunil')!.click();
    await scene.page.settle();
    const { marks } = (await attendance()).request.body as { marks: object[] };
    expect(marks).toMatchObject([{ personId: 'sunil', state: 'walk-in' }]);
  });

  it('whom this device does not know is added by the code, once there is a connection', async () => {
    await search('K-7', []);
    expect(dialog()).toContain('No person matches');
    const code = document.querySelector<HTMLInputElement>('#walk-in-code')!;
    code.value = 'K-7';
    code.form!.dispatchEvent(new Event('submit', { cancelable: true }));
    scene.page.http.expectOne('/api/v1/sessions/s1/walk-ins').error(new ProgressEvent('error'));
    await scene.page.settle();
    expect(scene.page.text()).toContain('K-7 Walk-in, saved on this device');
  });

  it('says of another fault that the search failed', async () => {
    await search('K-120', []);
    const field = document.querySelector<HTMLInputElement>('#walk-in-text')!;
    field.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 260));
    scene.page.http.expectOne('/api/v1/members/search').flush({}, { status: 429, statusText: 'Too many' });
    await scene.page.settle();
    expect(dialog()).toContain('The search needs a connection');
  });
});
