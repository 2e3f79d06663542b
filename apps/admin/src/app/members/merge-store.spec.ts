import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { describe, expect, it } from '@jest/globals';
import { sagar, sagarItem } from '../../testing/people.ts';
import { openStore } from '../../testing/store.ts';
import { MergeStore } from './merge-store.ts';

const twin = { ...sagarItem, id: 'm9', code: 'K-140', displayName: 'Sagar P.' };
const plan = { parts: [], faults: [] };
const open = () => openStore(MergeStore, { providers: [{ provide: MAT_DIALOG_DATA, useValue: sagar }] });
const searched = async (text = 'Sagar') => {
  const opened = await open();
  opened.store.search(text);
  await opened.settle();
  return opened;
};

describe('the other record of a person', () => {
  it.each(['', '   '])('is not searched for by “%s”', async (text) => {
    const { http } = await searched(text);
    http.verify();
  });

  it('is searched for without the spaces around it, and is never the record that is kept', async () => {
    const { store, request, settle } = await searched('  Sagar ');
    const sent = request('/members/search');
    expect(sent.request.body).toEqual({ text: 'Sagar' });
    sent.flush({ items: [sagarItem, twin], nextCursor: null });
    await settle();
    expect(store.people().map(({ id }) => id)).toEqual(['m9']);
  });

  it('is shown with its plan, which a new search closes', async () => {
    const { store, answer } = await searched();
    await answer('/members/search', { items: [twin], nextCursor: null });
    const done = store.choose(twin);
    await answer('/members/m1/merge/plan', plan);
    await done;
    expect(store.chosen()).toEqual({ other: twin, plan });
    store.search('Sagar P');
    expect(store.chosen()).toBeUndefined();
  });

  it('is not shown when another was searched for before its plan was there', async () => {
    const { store, answer, request } = await searched();
    await answer('/members/search', { items: [twin], nextCursor: null });
    const done = store.choose(twin);
    store.search('Neel');
    request('/members/m1/merge/plan').flush(plan);
    await done;
    expect(store.chosen()).toBeUndefined();
  });

  it.each([
    { code: 'members/merge-open-stay', count: null, then: 'staying with you under the other record' },
    { code: 'members/merge-two-seats', count: 2, then: '2 of the same groups' },
  ] as const)('cannot be merged for the reason $code, in words', async ({ code, count, then }) => {
    const { store, answer } = await open();
    const done = store.choose(twin);
    await answer('/members/m1/merge/plan', { parts: [], faults: [{ code, count }] });
    await done;
    expect(store.faults().join(' ')).toContain(then);
  });

  it('leaves its refusal behind when another is chosen', async () => {
    const { store, answer } = await open();
    const merged = store.merge(twin);
    await answer('/members/m1/merge', { code: 'members/merge-open-stay', status: 409 }, 409);
    expect(await merged).toBe(false);
    expect(store.fault()).toBeDefined();
    store.chooseAnother();
    expect(store.fault()).toBeUndefined();
  });

  it('is merged once, however often the button is pressed', async () => {
    const { store, answer, http } = await open();
    const [first, second] = [store.merge(twin), store.merge(twin)];
    expect(await second).toBe(false);
    await answer('/members/m1/merge', sagar);
    expect(await first).toBe(true);
    http.verify();
  });
});
