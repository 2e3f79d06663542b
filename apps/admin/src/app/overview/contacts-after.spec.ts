import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import type { Overview } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { ContactsAfter } from './contacts-after.ts';
import { shareWords } from './share.ts';

type Figure = Overview['contacts'][number];
const figure = (given: Partial<Figure> = {}): Figure => ({
  ...{ kind: 'day-7', due: 12, reached: 12, notReached: 0, unknown: 0, notYetDue: 0 },
  ...given,
});
const open = (contacts: readonly Figure[]) => openPage(ContactsAfter, { inputs: { contacts } });
const few = { reached: null, notReached: null, unknown: null };

describe('the contacts after a discharge', () => {
  it.each([
    { what: 'everybody reached', given: {}, then: '12 of 12 reached' },
    { what: 'nobody reached', given: { reached: 0, notReached: 12 }, then: '0 of 12 reached, 12 not reached' },
    { what: 'nothing known', given: { reached: 0, unknown: 12 }, then: '0 of 12 reached, 12 unknown' },
    { what: 'none due yet', given: { due: 0, reached: 0, notYetDue: 3 }, then: '0 of 0 reached, 3 not yet due' },
    { what: 'too few people', given: { due: 3, ...few }, then: '3 due' },
    { what: 'too few people, and others to come', given: { due: 1, ...few, notYetDue: 2 }, then: '1 due, 2 not yet due' },
    { what: 'one figure suppressed, and so all', given: { due: 9, reached: 8, notReached: 1, unknown: null }, then: '9 due' },
  ] as readonly { what: string; given: Partial<Figure>; then: string }[])('are said of $what', async ({ given, then }) => {
    const page = await open([figure(given)]);
    expect(page.element.querySelector('.line span')?.textContent).toBe(then);
  });

  it.each([
    { what: 'reached and not reached, of those that were due', given: { reached: 9, notReached: 2, unknown: 1 }, then: ['75%', '16.6'] },
    { what: 'nothing where nothing was due', given: { due: 0, reached: 0 }, then: ['0%', '0%'] },
    { what: 'nothing where there are too few people', given: { due: 3, ...few }, then: ['0%', '0%'] },
  ])('have a bar of $what', async ({ given, then }) => {
    const page = await open([figure(given)]);
    const widths = [...page.element.querySelectorAll<HTMLElement>('saath-share-bar span')].map(({ style }) => style.width);
    expect(widths.map((width, index) => width.startsWith(then[index] ?? '?'))).toEqual([true, true]);
    expect(page.element.querySelector('saath-share-bar')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('name the day of each, and say that none was due', async () => {
    const page = await open([figure(), figure({ kind: 'day-14' }), figure({ kind: 'day-30' })]);
    expect([...page.element.querySelectorAll('strong')].map(({ textContent }) => textContent)).toEqual(['Day 7', 'Day 14', 'Day 30']);
    page.fixture.componentRef.setInput('contacts', []);
    await page.settle();
    expect(page.text()).toContain('No contact was due.');
  });
});

describe('a share', () => {
  it.each([
    { part: 1, whole: 3, then: '33%' },
    { part: 2, whole: 3, then: '67%' },
    { part: 0, whole: 8, then: '0%' },
    { part: 8, whole: 8, then: '100%' },
    { part: 0, whole: 0, then: '–' },
    { part: null, whole: 8, then: 'too few people' },
    { part: 3, whole: null, then: 'too few people' },
  ])('of $part in $whole is “$then”', async ({ part, whole, then }) => {
    const { store } = await openStore(Words);
    expect(shareWords(store, part, whole)).toBe(then);
  });
});
