import { beforeEach, describe, expect, it } from '@jest/globals';
import { meera, outage } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { CentreKinds } from './centre-kinds.ts';

const reader = { ...meera, permissions: [...meera.permissions, 'kinds:read'] };
const size = { recommended: { from: 6, to: 12 }, cap: 14 };
const loaded = pageOf({ code: 'sharing-circle', enabled: true, size }, { code: 'mentor-circle', enabled: false, size });

describe('the kinds of a centre', () => {
  let open: OpenStore<CentreKinds>;
  const offered = (code: string): boolean => open.store.offered().some((kind) => kind.code === code);

  describe('for those who may read them', () => {
    beforeEach(async () => {
      open = await openStore(CentreKinds, { me: reader, providers: [CentreKinds] });
    });

    it('are those that are on, with the seats that the centre gives them', async () => {
      await open.answer('/programme-kinds', loaded);
      expect([offered('sharing-circle'), offered('mentor-circle')]).toEqual([true, false]);
      expect(open.store.sizeOf('sharing-circle')).toEqual(size);
    });

    it('are all, as they come, when they cannot be loaded', async () => {
      await open.answer('/programme-kinds', outage, 503);
      expect([offered('sharing-circle'), offered('mentor-circle')]).toEqual([true, true]);
      expect(open.store.sizeOf('sharing-circle')?.cap).toBe(20);
    });
  });

  it('are all, as they come, for others', async () => {
    open = await openStore(CentreKinds, { providers: [CentreKinds] });
    open.http.expectNone('/api/v1/programme-kinds');
    expect(offered('mentor-circle')).toBe(true);
    expect(open.store.sizeOf('unheard-of')).toBeUndefined();
  });
});
