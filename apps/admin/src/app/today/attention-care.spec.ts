import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { provideTranslocoInterceptor } from '@jsverse/transloco';
import { allTexts } from '../../testing/all-texts.ts';
import { flatTexts } from '../../testing/flat-texts.ts';
import { ladderItem } from '../../testing/ladders.ts';
import { meera, openPage } from '../../testing/page.ts';
import type { AttentionItem, AttentionReason, LadderItem } from '../api/shapes.ts';
import { CallsDue } from './calls-due.ts';
import { AttentionList } from '../attention/attention-list.ts';

const reason = (code: string, source: AttentionReason['source'], params: AttentionReason['params'] = {}): AttentionReason => ({
  ...{ code, params, source, since: '2026-11-23' },
});
const note = reason('safety-note', { type: 'safety-note', id: 'n1' });
const wish = reason('talk-wanted', { type: 'check-in', id: 'k1' }, { groupName: null });
const sagar: AttentionItem = {
  ...{
    memberId: 'm1',
    displayName: 'Sagar',
    code: 'K-118',
    branchName: 'Kothrud',
    ladder: null,
    handedTo: null,
    since: '2026-11-23',
    reasons: [wish],
  },
};
/** The Hindi texts in place of the English ones. */
const inHindi = provideTranslocoInterceptor(
  class {
    preSaveTranslation(texts: object) {
      return Object.keys(texts).length === 0 ? flatTexts(allTexts.hi) : (texts as Record<string, string>);
    }
    preSaveTranslationKey(_key: string, text: string): string {
      return text;
    }
  },
);
const open = async (items: readonly AttentionItem[], given: Parameters<typeof openPage>[1] = {}) => {
  const page = await openPage(AttentionList, given);
  await page.answer('/attention', { items, nextCursor: null });
  const reasons = () => [...page.element.querySelectorAll('.why a')].map((one) => one.getAttribute('href'));
  return { ...page, reasons };
};

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a person who needs a word', () => {
  it.each([
    { what: 'with a safety note cannot be put off', reasons: [wish, note], later: false },
    { what: 'with a safety note alone cannot be put off', reasons: [note], later: false },
    { what: 'who asked to talk can be put off to a day', reasons: [wish], later: true },
  ])('$what', async ({ reasons, later }) => {
    const page = await open([{ ...sagar, reasons }]);
    expect(page.text()).toContain('Sagar');
    expect([...page.element.querySelectorAll('button')].some(({ textContent }) => textContent.includes('We spoke'))).toBe(true);
    expect([...page.element.querySelectorAll('button')].some(({ textContent }) => textContent.includes('Later'))).toBe(later);
  });

  it('has the way from each reason to its record', async () => {
    const page = await open([
      { ...sagar, reasons: [note, wish, reason('missed-last', { type: 'session', id: 's9' }, { groupName: 'Kala' })] },
    ]);
    expect(page.reasons()).toEqual(['/questionnaires/safety/n1', '/members/m1', '/sessions/s9']);
  });

  it.each([
    { given: {}, words: ['Step 1 of 4', 'you'] },
    { given: { isMine: false, ownerName: 'Sana Shaikh' }, words: ['Step 1 of 4', 'Sana Shaikh'] },
    { given: { isMine: false, ownerId: null, ownerName: null, step: 4 }, words: ['Step 4 of 4', 'nobody'] },
  ] as readonly { given: Partial<LadderItem>; words: readonly string[] }[])(
    'has the way to the ladder: $words',
    async ({ given, words }) => {
      const page = await open([{ ...sagar, ladder: { ...ladderItem, ...given } }]);
      const link = page.element.querySelector('saath-ladder-link a');
      expect(link?.getAttribute('href')).toBe('/ladders/l1');
      for (const one of words) expect(link?.textContent).toContain(one);
    },
  );

  it('is answered by nobody who only reads, for whom the reasons are there', async () => {
    const page = await open([{ ...sagar, reasons: [note] }], { me: { ...meera, permissions: ['members:read'] } });
    expect(page.element.querySelectorAll('saath-attention-row button')).toHaveLength(0);
    expect(page.reasons()).toEqual(['/questionnaires/safety/n1']);
  });

  it('is shown in Hindi, with the name and the code as they are', async () => {
    const page = await open([{ ...sagar, reasons: [note], ladder: ladderItem }], { providers: [inHindi] });
    const said = page.text().replaceAll(/Sagar|K-118|Kothrud|Meera Kulkarni/g, '');
    expect(page.text()).toContain('Sagar');
    expect(page.element.querySelector('h1')?.textContent).toMatch(/^[\u0900-\u097f ]+$/);
    expect(said).not.toMatch(/Safety|Step|spoke|attention\.|common\./);
  });
});

describe('the calls of today', () => {
  it.each([
    { count: 1, items: [ladderItem] },
    { count: 7, items: [ladderItem, { ...ladderItem, id: 'l2', memberId: 'm2', displayName: 'Neel', isOverdue: true }] },
  ])('are $count, each with its person and its ladder', async ({ count, items }) => {
    const page = await openPage(CallsDue, { inputs: { items, count } });
    expect(page.element.querySelector('.number')?.textContent).toBe(String(count));
    const links = [...page.element.querySelectorAll('li')].map((one) =>
      [...one.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    );
    expect(links).toEqual(items.map(({ id, memberId }) => [`/members/${memberId}`, `/ladders/${id}`]));
    expect(page.element.querySelector('.head a')?.getAttribute('href')).toBe('/ladders');
  });

  it('are headed in Hindi', async () => {
    const page = await openPage(CallsDue, { inputs: { items: [ladderItem], count: 1 }, providers: [inHindi] });
    expect(page.element.querySelector('h2')?.textContent).toMatch(/[\u0900-\u097f]+ *1/);
    expect(page.text()).not.toMatch(/today\.|common\.|Step/);
  });
});
