import { Injectable } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { outage } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { paged } from './paged.ts';
import type { Named } from './shapes.ts';

@Injectable()
class Branches {
  readonly list = paged<Named>('/branches', () => ({ limit: 20 }));
}

/** A page of twenty branches, from that number on. */
const page = (from: number, isLast = false) => ({
  items: Array.from({ length: 20 }, (_, index) => ({ id: `b${String(from + index)}`, name: `Branch ${String(from + index)}` })),
  nextCursor: isLast ? null : `c${String(from + 20)}`,
});

describe('a list that is read page by page', () => {
  const open = async () => {
    const { store, answer } = await openStore(Branches);
    await answer('/branches', page(0));
    const { list } = store;
    const more = async (body: object, status = 200): Promise<void> => {
      const done = list.more(list.next() ?? '');
      await answer(`/branches?limit=20&cursor=${list.next() ?? ''}`, body, status);
      await done;
    };
    const shown = () => [list.items()[0]?.id, list.items().at(-1)?.id, list.hasEarlier(), list.isWhole()];
    return { list, more, shown };
  };

  it('grows as far as a page stays quick, then goes on in its place, and back', async () => {
    const { list, more, shown } = await open();
    expect(shown()).toEqual(['b0', 'b19', false, false]);
    await more(page(20));
    expect(shown()).toEqual(['b0', 'b39', false, false]);
    await more(page(40));
    expect(shown()).toEqual(['b20', 'b59', true, false]);
    await more(page(60, true));
    expect([shown(), list.next(), list.known().length]).toEqual([['b40', 'b79', true, false], null, 80]);
    list.earlier();
    expect([shown(), list.next()]).toEqual([['b0', 'b39', false, false], 'c40']);
    await list.more('c40');
    expect(shown()).toEqual(['b20', 'b59', true, false]);
  });

  it('is whole once all of it is shown', async () => {
    const { more, shown } = await open();
    await more(page(20, true));
    expect(shown()).toEqual(['b0', 'b39', false, true]);
  });

  it('keeps what it shows when the next page cannot be read', async () => {
    const { list, more, shown } = await open();
    await more(outage, 503);
    expect([shown(), list.fault()]).toMatchObject([['b0', 'b19', false, false], { status: 503 }]);
    await more(page(20));
    expect([shown(), list.fault()]).toEqual([['b0', 'b39', false, false], undefined]);
  });
});
