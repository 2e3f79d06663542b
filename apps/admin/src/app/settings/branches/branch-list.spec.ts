import { describe, expect, it } from '@jest/globals';
import { named } from '../../../testing/fill.ts';
import { aBranch, anjali } from '../../../testing/organisation.ts';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { Prompt } from '../../ui/index.ts';
import { BranchList } from './branch-list.ts';

const open = (ask = new PreparedPrompt(), me = anjali) => openPage(BranchList, { me, providers: [{ provide: Prompt, useValue: ask }] });
const branches = { items: [aBranch(), aBranch({ id: 'b2', name: 'Hadapsar', rooms: [], members: 1 })], nextCursor: null };

describe('the branches', () => {
  it('show that they are loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('show a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/branches', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('say that there is none yet', async () => {
    const page = await open();
    await page.answer('/branches', { items: [], nextCursor: null });
    expect(page.text()).toContain('Add the first branch');
  });

  it('show who comes and where', async () => {
    const page = await open();
    await page.answer('/branches', branches);
    const [kothrud, hadapsar] = [...page.element.querySelectorAll('article')].map((one) => one.textContent.replace(/\s+/g, ' '));
    expect(kothrud).toContain('54 people · 6 groups');
    expect(kothrud).toMatch(/Hall 1 20 seats/);
    expect(hadapsar).toContain('1 person');
    expect(hadapsar).toContain('No rooms yet');
  });

  it('take a new room and are read again', async () => {
    const ask = new PreparedPrompt();
    ask.answers = { name: 'Garden', capacity: '30' };
    const page = await open(ask);
    await page.answer('/branches', branches);
    named(page.element, 'Add a room at Kothrud').click();
    await page.settle();
    const sent = page.http.expectOne('/api/v1/branches/b1/rooms');
    expect(sent.request.body).toEqual({ name: 'Garden', capacity: 30 });
    sent.flush({ id: 'r2', name: 'Garden', capacity: 30 });
    await page.settle();
    await page.answer('/branches', branches);
  });

  const opened = async (ask = new PreparedPrompt()) => {
    const page = await open(ask);
    await page.answer('/branches', branches);
    const details = page.element.querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await page.settle();
    const keptGroups = [{ id: 'g1', name: 'Himmat' }];
    const nanak = { id: 'h1', on: '2026-11-24', name: 'Guru Nanak Jayanti', keptGroups };
    await page.answer('/branches/b1/holidays', { items: [nanak], nextCursor: null });
    return { page, details };
  };
  const removal = (given: object = {}) => ({
    ...{ branchId: 'b1', branchName: 'Kothrud', timeZone: 'Asia/Kolkata', on: '2026-11-24', name: 'Guru Nanak Jayanti' },
    ...{ groups: [], restored: 0, peopleTold: 0, ...given },
  });

  it('read holidays only when they are opened, and name the groups that meet all the same', async () => {
    const { details } = await opened();
    expect(details.textContent).toMatch(/Guru Nanak Jayanti\s+Meet all the same: Himmat\s+24 November 2026/);
    expect(details.querySelector('a')?.getAttribute('href')).toBe('/settings/holidays/new?branch=b1');
  });

  it('say which sessions take place again before a holiday is removed', async () => {
    const ask = new PreparedPrompt();
    const { page } = await opened(ask);
    named(page.element, 'Remove Guru Nanak Jayanti, 24 November 2026').click();
    const restored = [{ startsAt: '2026-11-24T12:30:00.000Z', endsAt: '2026-11-24T13:30:00.000Z' }];
    const groups = [{ groupId: 'g2', groupName: 'Naya Savera', restored, staying: [] }];
    await page.answer('/branches/b1/holidays/h1/removal/plan', removal({ groups, restored: 1, peopleTold: 3 }));
    expect(ask.asked).toMatchObject([
      {
        title: 'Remove Guru Nanak Jayanti, 24 November 2026?',
        text: 'One session takes place again: Naya Savera, 18:00. 3 people who were told of a session get a message.',
        go: 'Remove and tell 3',
      },
    ]);
    const request = page.http.expectOne('/api/v1/branches/b1/holidays/h1');
    expect(request.request.method).toBe('DELETE');
    request.flush(null);
    await page.settle();
    await page.answer('/branches/b1/holidays', { items: [], nextCursor: null });
    expect(page.text()).toContain('No holidays yet');
  });

  it('say so when no session takes place again, and when the holiday is gone already', async () => {
    const ask = new PreparedPrompt();
    const { page } = await opened(ask);
    named(page.element, 'Remove Guru Nanak Jayanti, 24 November 2026').click();
    await page.answer('/branches/b1/holidays/h1/removal/plan', removal());
    expect(ask.asked).toMatchObject([{ text: 'No session takes place again. Nobody gets a message.', go: 'Remove' }]);
    page.http.expectOne('/api/v1/branches/b1/holidays/h1').flush({ code: 'holidays/not-found' }, { status: 404, statusText: '404' });
    await page.settle();
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });

  it('cannot be changed by a counsellor', async () => {
    const page = await open(new PreparedPrompt(), meera);
    await page.answer('/branches', branches);
    expect(page.element.querySelectorAll('article button, a[href="/settings/branches/new"]')).toHaveLength(0);
  });
});
