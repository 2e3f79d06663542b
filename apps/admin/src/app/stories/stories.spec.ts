import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import type { Me, Story } from '../api/shapes.ts';
import { markedText } from './marked-text.ts';
import { ReviewPage } from './review-page.ts';
import { StoryPage } from './story-page.ts';
import { WallPage } from './wall-page.ts';

const writer: Me = { ...meera, permissions: [...meera.permissions, 'stories:read', 'stories:write', 'stories:review'] };
const text = 'For months I took the long way.\nThen Prakash walked it with me.';
const tea: Story = {
  ...{
    id: 's1',
    title: 'The tea stall',
    text,
    shownAs: 'K., 90 days',
    language: 'en',
    scope: 'centre',
    groupName: null,
    until: '2027-05-25',
  },
  ...{ memberId: 'm1', memberName: 'Sagar', memberCode: 'K-118', groupId: null, state: 'waiting', isOver: false, note: null },
  ...{ writtenAt: '2026-11-23T06:00:00.000Z', writtenBy: 'Meera Kulkarni', version: 1 },
  details: [{ kind: 'name', part: 'text', from: text.indexOf('Prakash'), text: 'Prakash' }],
};
const returned: Story = { ...tea, id: 's2', title: 'Sundays again', state: 'returned', note: 'Would these words do?', details: [] };
const page = (items: readonly unknown[]) => ({ items, nextCursor: null });
const button = (element: HTMLElement, name: string) =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-25T19:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the wall', () => {
  it('has its faces, with the helplines below each', async () => {
    const open = await openPage(WallPage, { me: writer });
    expect(open.element.querySelector('saath-skeleton')).not.toBeNull();
    await open.answer('/stories', outage, 503);
    expect(open.element.querySelector('saath-problem button')).not.toBeNull();
    expect(open.text()).toContain('14416');
  });
  it('says that there is no story', async () => {
    const open = await openPage(WallPage, { me: meera });
    await open.answer('/stories', page([]));
    expect(open.text()).toContain('No story yet');
    expect(open.text()).not.toContain('Stories to review');
  });
  it('shows each under the name that its writer chose, in its language', async () => {
    const open = await openPage(WallPage, { me: writer });
    await open.answer('/stories', page([tea, { ...tea, id: 's3', scope: 'group', groupName: 'Naya Savera', language: 'hi' }]));
    const items = [...open.element.querySelectorAll('li')];
    expect(items[0]?.textContent).toContain('K., 90 days');
    expect(items[1]?.textContent).toContain('Naya Savera');
    expect(items[1]?.querySelector('h2')?.getAttribute('lang')).toBe('hi');
    expect(open.text()).not.toContain('Sagar');
  });
});

describe('a text with details', () => {
  it.each([
    { given: 'abc', details: [], then: ['abc'] },
    { given: '', details: [], then: [] },
    { given: 'abcdef', details: [{ from: 0, text: 'ab' }], then: ['[ab]', 'cdef'] },
    {
      given: 'abcdef',
      details: [
        { from: 2, text: 'cd' },
        { from: 4, text: 'ef' },
      ],
      then: ['ab', '[cd]', '[ef]'],
    },
  ])('$given with $details is $then', ({ given, details, then }) =>
    expect(
      markedText(
        given,
        details.map((one) => ({ ...one, kind: 'name' as const, part: 'text' as const })),
      ).map(({ text: part, kind }) => (kind === null ? part : `[${part}]`)),
    ).toEqual(then),
  );
});

describe('the review', () => {
  const filled = async (items: readonly Story[] = [tea, returned]) => {
    const open = await openPage(ReviewPage, { me: writer });
    await open.answer('/stories/review', page(items));
    return open;
  };

  it('says that nothing waits', async () => expect((await filled([])).text()).toContain('No story is waiting'));

  it('marks the details in the text and says what could stand there', async () => {
    const open = await filled();
    expect([...open.element.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Prakash']);
    expect(open.element.querySelector('.text')?.textContent).toBe(text);
    expect(open.text()).toContain('1 detail to look at');
    expect(open.text()).toContain('Say “my friend” or “my mentor”, for example.');
  });

  it('opens the approval when the list is complete, and sends what the writer agreed to', async () => {
    const open = await filled();
    expect(button(open.element, 'Approve').disabled).toBe(true);
    for (const box of open.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.click();
    await open.settle();
    button(open.element, 'Approve').click();
    const request = open.http.expectOne('/api/v1/stories/s1/approve');
    expect(request.request.body).toEqual({
      ...{ checks: ['agreed', 'nobody-recognised', 'no-means', 'helplines'], scope: 'centre', until: '2027-05-25' },
    });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush(tea);
    await open.settle();
    await open.answer('/stories/review', page([returned]));
    expect(open.text()).toContain('Would these words do?');
  });

  it('returns with a note, and says why it was refused', async () => {
    const open = await filled();
    const note = open.element.querySelector('textarea')!;
    note.value = 'Three details';
    note.dispatchEvent(new Event('input'));
    await open.settle();
    button(open.element, 'Return with this note').click();
    await open.answer('/stories/s1/return', { code: 'stories/not-waiting', status: 409 }, 409);
    expect(open.text()).toContain('not waiting for a review any more');
  });

  it('reads the story that is chosen, with an empty list of checks', async () => {
    const open = await filled([tea, { ...tea, id: 's4', title: 'Six in the morning', details: [] }]);
    open.element.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await open.settle();
    [...open.element.querySelectorAll<HTMLElement>('.choice')][1]?.click();
    await open.settle();
    expect(open.element.querySelector('#read')?.textContent).toBe('Six in the morning');
    expect(open.element.querySelectorAll('input:checked')).toHaveLength(0);
  });
});

describe('the form of a story', () => {
  const write = (open: { readonly element: HTMLElement }, name: string, value: string) => {
    const field = open.element.querySelector<HTMLInputElement>(`[formControlName=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };

  it('begins with the language and the first letter of the person, for six months', async () => {
    const open = await openPage(StoryPage, { me: writer, inputs: { memberId: 'm1' } });
    await open.answer('/members/m1', sagar);
    write(open, 'title', 'The tea stall');
    write(open, 'text', 'For months');
    open.element.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await open.settle();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button(open.element, 'Send to review').click();
    const request = open.http.expectOne('/api/v1/members/m1/stories');
    expect(request.request.body).toEqual({
      ...{ title: 'The tea stall', text: 'For months', shownAs: 'S.', language: 'mr', scope: 'centre', until: '2027-05-26', agreed: true },
    });
    request.flush(tea);
    await open.settle();
    expect(navigate).toHaveBeenCalledWith(['/members', 'm1']);
  });

  it.each([
    { status: 404, then: 'saath-unknown-page' },
    { status: 503, then: 'saath-problem button' },
  ])('says that the story could not be read ($status), and loads no longer', async ({ status, then }) => {
    const open = await openPage(StoryPage, { me: writer, inputs: { id: 's1' } });
    await open.answer('/stories/s1', { ...outage, status }, status);
    expect(open.element.querySelector(then)).not.toBeNull();
    expect(open.element.querySelector('[aria-busy=true]')).toBeNull();
  });

  it('changes a story on the version that was read, for its group', async () => {
    const open = await openPage(StoryPage, { me: writer, inputs: { id: 's1' } });
    await open.answer('/stories/s1', { ...tea, scope: 'group', groupId: 'g1' });
    await open.answer('/members/m1', sagar);
    button(open.element, 'Send to review').click();
    const request = open.http.expectOne('/api/v1/stories/s1');
    expect(request.request.body).toMatchObject({ scope: 'group', groupId: 'g1', agreed: false });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush({ code: 'stories/not-agreed', status: 422 }, { status: 422, statusText: 'Unprocessable' });
    await open.settle();
    expect(open.text()).toContain('Read it to the person');
  });
});
