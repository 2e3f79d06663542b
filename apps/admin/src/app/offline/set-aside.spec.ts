import { beforeEach, describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage, type OpenPage } from '../../testing/page.ts';
import { COMMAND_STORE } from './device-stores.ts';
import { MemoryStore } from './memory-store.ts';
import { SetAside } from './set-aside.ts';

const command = { type: 'complete-follow-up', followUpId: 'f1', outcome: 'reached' } as const;
const refused = { name: 'refused', code: 'follow-ups/done-that-day', params: {} } as const;

describe('what the server refused', () => {
  let store: MemoryStore;
  let page: OpenPage<SetAside>;
  beforeEach(async () => {
    store = new MemoryStore();
    await store.apply({ userId: 'u1', centreId: 'c1' }, { put: [{ id: 'c1', order: 1, command, status: refused }] });
    page = await openPage(SetAside, { providers: [{ provide: COMMAND_STORE, useValue: () => Promise.resolve(store) }] });
  });

  it('is shown with its reason and the way to its page', () => {
    expect(page.text()).toContain('A completed follow-up was not accepted. A follow-up for this day is already done.');
    expect(page.element.querySelector('a')!.getAttribute('href')).toBe('/follow-ups');
  });

  it('is removed when the person decides so', async () => {
    named(page.element, 'Remove').click();
    await page.settle();
    expect([page.text(), await store.count('u1')]).toEqual(['', 0]);
  });

  it('is sent again when the person asks for it', async () => {
    named(page.element, 'Send again').click();
    await page.settle();
    await page.answer('/follow-ups/f1/complete', {});
    expect([page.text(), await store.count('u1')]).toEqual(['', 0]);
  });
});
