import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { kindsOfTest } from '../../testing/known-kinds.ts';
import { aKind, anjali } from '../../testing/organisation.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { Notice } from '../ui/notice.ts';
import { KindsPage } from './kinds-page.ts';

const open = (given: { readonly undo?: boolean; readonly me?: typeof meera } = {}) => {
  const notice = { undoable: jest.fn(() => Promise.resolve(given.undo ?? false)), refused: jest.fn() };
  return openPage(KindsPage, { me: given.me ?? anjali, providers: [kindsOfTest, { provide: Notice, useValue: notice }] });
};
const kinds = {
  items: [aKind(), aKind({ code: 'mentor-circle', name: { en: 'Mentor circle', hi: '', mr: '' }, enabled: false })],
  nextCursor: null,
};

describe('the programme kinds of a centre', () => {
  it('show that they are loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('show a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/programme-kinds', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('say when none is installed', async () => {
    const page = await open();
    await page.answer('/programme-kinds', { items: [], nextCursor: null });
    expect(page.text()).toContain('No kinds are installed');
  });

  it('are turned on at once', async () => {
    const page = await open();
    await page.answer('/programme-kinds', kinds);
    expect(page.text()).toContain('1 of 2 are on');
    named(page.element, 'Mentor circle').click();
    await page.settle();
    expect(page.text()).toContain('2 of 2 are on');
    const sent = page.http.expectOne('/api/v1/programme-kinds/mentor-circle');
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    expect(sent.request.body).toEqual({ enabled: true });
  });

  it('are turned back on the version the first change made', async () => {
    const page = await open({ undo: true });
    await page.answer('/programme-kinds', kinds);
    named(page.element, 'Daily sharing circle').click();
    await page.settle();
    await page.answer('/programme-kinds/sharing-circle', aKind({ enabled: false, version: 2 }));
    const back = page.http.expectOne('/api/v1/programme-kinds/sharing-circle');
    expect(back.request.headers.get('If-Match')).toBe('"2"');
    expect(back.request.body).toEqual({ enabled: true });
  });

  it('show what really is when a change was refused', async () => {
    const page = await open();
    await page.answer('/programme-kinds', kinds);
    named(page.element, 'Mentor circle').click();
    await page.settle();
    await page.answer('/programme-kinds/mentor-circle', { status: 412, code: 'http/stale' }, 412);
    await page.answer('/programme-kinds', kinds);
    expect(page.text()).toContain('1 of 2 are on');
  });

  it('cannot be changed by a counsellor', async () => {
    const page = await open({ me: meera });
    await page.answer('/programme-kinds', kinds);
    expect(page.element.querySelector<HTMLButtonElement>('[role=switch]')?.disabled).toBe(true);
  });
});
