import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import type { MemberNote } from '../api/shapes.ts';
import { MemberNotes } from './member-notes.ts';

const about: MemberNote = {
  ...{ about: 'member', sessionId: 'se2', groupName: 'Naya Savera', on: '2026-11-23', isMine: true },
  ...{ authorName: 'Meera Kulkarni', visibility: 'author', text: 'Spoke for the first time.' },
};
const session: MemberNote = {
  ...about,
  about: 'session',
  sessionId: 'se1',
  on: '2026-11-16',
  visibility: 'care-team',
  text: 'A calm hour',
};

describe('the notes on the page of a person', () => {
  const open = async (items: readonly MemberNote[], nextCursor: string | null = null) => {
    const page = await openPage(MemberNotes, { inputs: { member: { id: 'm1' } } });
    await page.answer('/members/m1/notes?limit=10', { items, nextCursor });
    return page;
  };

  it.each([
    { what: 'one’s own', note: about, then: 'Spoke for the first time.Naya Savera, 23 Nov · You · Only me' },
    {
      what: 'one of a colleague for the leaders',
      note: { ...about, isMine: false, authorName: 'Asha Rao', visibility: 'leaders' as const },
      then: 'Naya Savera, 23 Nov · Asha Rao · Those who lead the group',
    },
    {
      what: 'one about a session',
      note: { ...session, isMine: false, authorName: 'Asha Rao' },
      then: 'A calm hourNaya Savera, 16 Nov · about the session · Asha Rao · Counsellors and administrators',
    },
    {
      what: 'one about a session, by nobody knows whom',
      note: { ...session, isMine: false, authorName: null },
      then: 'Naya Savera, 16 Nov · about the session · Counsellors and administrators',
    },
  ])('say of $what where it was written, by whom and for whom', async ({ note, then }) => {
    const page = await open([note]);
    expect(page.element.querySelector('li')?.textContent.replaceAll(/\s+/g, ' ').trim()).toContain(then);
    expect(page.element.querySelector('li a')?.getAttribute('href')).toBe(`/sessions/${note.sessionId}`);
  });

  it('are read page by page', async () => {
    const page = await open([about], 'next');
    page.element.querySelector<HTMLButtonElement>('saath-load-more button')!.click();
    await page.settle();
    await page.answer('/members/m1/notes?limit=10&cursor=next', { items: [session], nextCursor: null });
    expect([...page.element.querySelectorAll('li p:first-child')].map(({ textContent }) => textContent)).toEqual([
      about.text,
      session.text,
    ]);
  });

  it('say that there are none, that they load, and that they could not be read', async () => {
    const page = await openPage(MemberNotes, { inputs: { member: { id: 'm1' } } });
    expect(page.element.querySelector('[aria-busy=true]')).not.toBeNull();
    await page.answer('/members/m1/notes', outage, 503);
    page.element.querySelector<HTMLButtonElement>('saath-problem button')!.click();
    await page.settle();
    await page.answer('/members/m1/notes', { items: [], nextCursor: null });
    expect(page.text()).toContain('There is no note for you to read.');
  });
});
