import { describe, expect, it } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { aReminder } from '../../testing/reminders.ts';
import { GroupReminders } from './group-reminders.ts';

const me = { ...meera, permissions: [...meera.permissions, 'reminders:read'] };
const open = (given: object = {}) => openPage(GroupReminders, { inputs: { group: { ...saveraWhole, ...given } }, me });
const plan = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('section li')].map(({ textContent }) => textContent.replace(/^\s*\w+\s/, '').trim());

describe('the reminders of a group', () => {
  it.each([
    { given: {}, then: ['24 hours before', '2 hours before'] },
    { given: { kind: 'sharing-circle' }, then: ['2 hours before'] },
    { given: { firstReminder: '18:00' }, then: ['The day before, at 18:00', '2 hours before'] },
  ])('say when people are told, with $given', async ({ given, then }) => {
    const { element } = await open(given);
    expect(plan(element)).toEqual([...then, 'After a missed session, the person is on “Needs a word” the same day']);
    expect(element.querySelector('section a')?.getAttribute('href')).toBe('/groups/g1/settings');
  });

  it('show the messages about its sessions, and on request those to come', async () => {
    const page = await open();
    const asked = () => page.http.match(({ url }) => url.endsWith('/reminders'));
    expect(page.element.querySelector('[aria-busy=true]')).not.toBeNull();
    const [first] = asked();
    expect([first?.request.params.get('groupId'), first?.request.params.has('to')]).toEqual(['g1', true]);
    first?.flush({ items: [aReminder()], nextCursor: null });
    await page.settle();
    expect(page.text()).toContain('Tara M.');
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Upcoming')?.click();
    await page.settle();
    const [coming] = asked();
    expect([coming?.request.params.get('groupId'), coming?.request.params.has('from')]).toEqual(['g1', true]);
    coming?.flush(outage, { status: 503, statusText: 'Service Unavailable' });
    await page.settle();
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });
});
