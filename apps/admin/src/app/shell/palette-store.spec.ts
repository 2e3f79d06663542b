import { beforeEach, describe, expect, it } from '@jest/globals';
import { savera } from '../../testing/groups.ts';
import { meera, outage } from '../../testing/page.ts';
import { aMemberItem, pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { PaletteStore } from './palette-store.ts';

const aPause = () => new Promise((resolve) => setTimeout(resolve, 270));

describe('search and go', () => {
  let open: OpenStore<PaletteStore>;
  const start = async (me = meera): Promise<PaletteStore> => {
    open = await openStore(PaletteStore, { me });
    return open.store;
  };
  const names = ({ results }: PaletteStore) => results().map(({ name }) => name);

  it('lists the pages of the person before anything is typed', async () => {
    const store = await start({ ...meera, permissions: ['sessions:read', 'groups:write'] });
    expect(names(store)).toEqual(['Today', 'Calendar', 'New group']);
  });

  it.each([
    { text: 'cal', then: ['Calendar'] },
    { text: ' CAL ', then: ['Calendar'] },
    { text: 'new', then: ['New person', 'New group'] },
    { text: 'zzz', then: [] },
  ])('finds pages by “$text”: $then', async ({ text, then }) => {
    const store = await start({
      ...meera,
      permissions: meera.permissions.filter((one) => !['groups:read', 'members:reveal'].includes(one)),
    });
    store.search(text);
    expect(names(store)).toEqual(then);
  });

  describe('groups', () => {
    const search = async (text: string): Promise<void> => {
      await start({ ...meera, permissions: ['groups:read', 'kinds:read'] });
      open.store.search(text);
      await open.settle();
      await aPause();
      await open.settle();
    };

    it('are searched for among all of the centre, and listed with their branch and glyph', async () => {
      await search('aver');
      const asked = open.request('/groups');
      expect(asked.request.params.toString()).toBe('name=aver&limit=8');
      asked.flush(pageOf(savera));
      await open.settle();
      expect(open.store.results()).toEqual([{ path: '/groups/g1', icon: 'forum', name: 'Naya Savera', code: 'Kothrud', isPerson: false }]);
    });

    it('are not searched for by one letter', async () => {
      await search('s');
      open.http.expectNone(({ url }) => url.endsWith('/groups'));
      expect(names(open.store)).toEqual(['Groups']);
    });

    it('are not listed when they cannot be loaded', async () => {
      await search('savera');
      await open.answer('/groups', outage, 503);
      expect(names(open.store)).toEqual([]);
    });
  });

  describe('people', () => {
    it('are searched for once the typing pauses', async () => {
      const store = await start({ ...meera, permissions: ['members:read'] });
      store.search('Sunil');
      await open.settle();
      open.http.expectNone('/api/v1/members/search');
      await aPause();
      const request = open.request('/members/search');
      expect(request.request.body).toEqual({ text: 'Sunil' });
      request.flush(pageOf(aMemberItem()));
      await open.settle();
      expect(store.results()).toEqual([{ path: '/members/sunil', icon: 'person_search', name: 'Sunil', code: 'K-120', isPerson: true }]);
    });

    it('are not searched for by a text that is not the last one', async () => {
      const store = await start({ ...meera, permissions: ['members:read'] });
      store.search('Su');
      await open.settle();
      store.search('Sun');
      await open.settle();
      await aPause();
      expect(open.request('/members/search').request.body).toEqual({ text: 'Sun' });
    });

    it.each([
      { given: 'one letter', text: 'S', permissions: ['members:read'] },
      { given: 'a reader who may not see them', text: 'Sunil', permissions: ['sessions:read'] },
    ])('are not searched for with $given', async ({ text, permissions }) => {
      const store = await start({ ...meera, permissions });
      store.search(text);
      await open.settle();
      await aPause();
      open.http.expectNone('/api/v1/members/search');
    });

    it.each([
      { foundBy: 'alias', then: 'K-120' },
      { foundBy: 'code', then: 'K-120' },
      { foundBy: 'phone-ending', then: 'K-120 · Found by phone ending' },
    ] as const)('are listed with how they were found: $foundBy', async ({ foundBy, then }) => {
      const store = await start({ ...meera, permissions: ['members:read'] });
      store.search('1234');
      await open.settle();
      await aPause();
      await open.answer('/members/search', pageOf({ ...aMemberItem(), foundBy }));
      expect(store.results().map(({ code }) => code)).toEqual([then]);
    });

    it('are searched for by legal name when that is asked for, and only for this text', async () => {
      const store = await start({ ...meera, permissions: ['members:read', 'members:reveal'] });
      store.search('Patil');
      await open.settle();
      await aPause();
      await open.answer('/members/search', pageOf());
      expect(store.results()).toMatchObject([
        { path: null, name: 'Search legal names for “Patil”', code: 'It is recorded that you search.' },
      ]);
      expect(store.isNone()).toBe(true);
      store.searchLegalNames();
      await open.settle();
      const asked = open.request('/members/search/legal-names');
      expect(asked.request.body).toEqual({ text: 'Patil' });
      asked.flush(pageOf({ ...aMemberItem(), foundBy: 'legal-name' }));
      await open.settle();
      expect(store.results()).toMatchObject([{ name: 'Sunil', code: 'K-120 · Found by legal name' }]);
      store.search('Patils');
      await open.settle();
      await aPause();
      expect(open.request('/members/search').request.body).toEqual({ text: 'Patils' });
    });

    it('are at most eight', async () => {
      const store = await start({ ...meera, permissions: ['members:read'] });
      store.search('Su');
      await open.settle();
      await aPause();
      const many = Array.from({ length: 12 }, (_, index) => aMemberItem({ id: `m${index}` }));
      await open.answer('/members/search', pageOf(...many));
      expect(store.results()).toHaveLength(8);
    });
  });

  describe('the marked result', () => {
    beforeEach(() => start({ ...meera, permissions: ['sessions:read', 'groups:write'] }));

    it.each([
      { steps: [] as const, then: 'Today' },
      { steps: [1] as const, then: 'Calendar' },
      { steps: [1, 1, 1] as const, then: 'Today' },
      { steps: [-1] as const, then: 'New group' },
      { steps: [1, -1] as const, then: 'Today' },
    ])('after $steps is $then', ({ steps, then }) => {
      for (const step of steps) open.store.move(step);
      expect(open.store.markedResult()?.name).toBe(then);
    });

    it('is the first one again when the text changes', () => {
      open.store.move(1);
      open.store.search('c');
      expect(open.store.marked()).toBe(0);
    });

    it('is none where nothing is found', () => {
      open.store.search('zzz');
      open.store.move(1);
      expect(open.store.markedResult()).toBeUndefined();
    });
  });
});
