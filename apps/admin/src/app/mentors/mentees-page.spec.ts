import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { aContact, aMentorship } from '../../testing/mentors.ts';
import { meera, openPage, type OpenPage } from '../../testing/page.ts';
import type { Me, Mentorship } from '../api/shapes.ts';
import { MenteesPage } from './mentees-page.ts';
import { squeezed } from '../../testing/squeezed.ts';
import { OwnContactsPage } from './own-contacts-page.ts';

const prakash: Me = {
  ...meera,
  memberships: meera.memberships.map((membership) => ({ ...membership, role: 'mentor' as const })),
  permissions: ['mentees:read', 'mentees:write'],
};
const listOf = (items: readonly unknown[]) => ({ items, nextCursor: null });
const own = {
  ...{ mentorId: 'p1', seats: 5, taken: 2, pause: null, supervisorName: 'Meera Kulkarni' },
  ...{ supervisionDue: '2026-12-01', supervisionOverdue: 0 },
};
const vikram = aMentorship({
  id: 'a2',
  memberId: 'm115',
  displayName: 'Vikram S.',
  code: 'K-115',
  nextOn: '2026-11-28',
  nextAt: null,
  nextType: 'meeting',
});

describe('the people of a mentor', () => {
  let page: OpenPage<MenteesPage>;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const open = async (people: readonly Mentorship[] = [aMentorship(), vikram], profile: object = own): Promise<void> => {
    page = await openPage(MenteesPage, { me: prakash });
    await page.answer('/mentees', listOf(people));
    await page.answer('/mentor-profile', profile);
  };
  const tap = async (name: string): Promise<void> => {
    named(page.element, name).click();
    await page.settle();
  };

  it('are shown with the next contact of each, the seats and the supervision', async () => {
    await open();
    const text = squeezed(page.element);
    expect(text).toContain('2 of 5 seats');
    expect(text).toMatch(/Sagar K-118 Call at 18:00 .*Today/);
    expect(text).toMatch(/Vikram S\. K-115 Meet .*28 Nov/);
    expect(text).toContain('Supervision with Meera Kulkarni Due until Tuesday, 1 December');
  });

  it.each([
    { given: { nextOn: '2026-11-23' }, then: '2 days late' },
    { given: { nextOn: '2026-11-26' }, then: 'Tomorrow' },
    { given: { nextOn: null, nextAt: null, nextType: null }, then: 'Get in touch' },
  ])('have a next contact: $then', async ({ given, then }) => {
    await open([aMentorship(given)]);
    expect(squeezed(page.element)).toContain(then);
  });

  it('are logged in three taps, with the person who is chosen', async () => {
    await open();
    await tap('Vikram S. K-115 Meet');
    await tap('handshake Met');
    await tap('Needs support');
    expect(squeezed(page.element)).toContain('asks the staff to call Vikram S. today');
    await tap('30 minutes');
    const request = page.http.expectOne('/api/v1/mentorships/a2/contacts');
    expect(request.request.body).toEqual({ type: 'meeting', outcome: 'needs-support', minutes: 30, at: '2026-11-25T05:10:00.000Z' });
    request.flush({});
    await page.settle();
    await page.answer('/mentees', listOf([vikram]));
  });

  it('are logged without minutes where nobody was reached, and stay on the device without a network', async () => {
    await open([aMentorship()]);
    expect(named(page.element, '5 minutes').hasAttribute('disabled')).toBe(true);
    await tap('Not reached');
    await tap('Save');
    const request = page.http.expectOne('/api/v1/mentorships/a1/contacts');
    expect(request.request.body).toMatchObject({ outcome: 'not-reached', minutes: 0 });
    request.error(new ProgressEvent('error'));
    await page.settle();
    expect(squeezed(page.element)).toContain('Waiting to sync');
  });

  it('are called by a number that is shown when it is asked for', async () => {
    await open([aMentorship()]);
    await tap('Call Sagar');
    await page.answer('/mentees/m118/call', { phone: '+919822012345', isShared: false });
    expect(page.element.querySelector('a[href="tel:+919822012345"]')).not.toBeNull();
  });

  it('may be nobody yet, and the supervision may be late', async () => {
    await open([], { ...own, supervisorName: null, supervisionDue: null, supervisionOverdue: 3 });
    expect(squeezed(page.element)).toContain('Nobody is with you yet');
    expect(squeezed(page.element)).toContain('Supervision Not yet; ask for a day');
    expect(squeezed(page.element)).toContain('3 days overdue');
  });
});

describe('the own contacts of a mentor', () => {
  it.each([
    { items: [aContact()], then: 'Call · 23 Nov 19:10 · 15 minutes' },
    { items: [], then: 'No contacts yet' },
  ])('are listed: $then', async ({ items, then }) => {
    const page = await openPage(OwnContactsPage, { me: prakash });
    await page.answer('/mentor-contacts', listOf(items));
    expect(squeezed(page.element)).toContain(then);
  });
});
