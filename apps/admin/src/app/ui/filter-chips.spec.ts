import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { meera, openPage, type OpenPage } from '../../testing/page.ts';
import { AddressFilters } from './address-filters.ts';
import { BranchChips } from './branch-chips.ts';
import { FilterChips } from './filter-chips.ts';
import { forgetChoices } from './remembered-choice.ts';

const branchesOf = (count: number) => ({
  items: Array.from({ length: count }, (_, index) => ({ id: `b${String(index + 1)}`, name: `Branch ${String(index + 1)}` })).toReversed(),
  nextCursor: null,
});

describe('the filter by branch', () => {
  let page: OpenPage<BranchChips>;
  let chosen: (string | undefined)[];
  const open = async (count: number, inputs: Record<string, string> = {}): Promise<void> => {
    page = await openPage(BranchChips, { inputs });
    chosen = [];
    page.fixture.componentInstance.valueChange.subscribe((value) => chosen.push(value));
    await page.answer('/branches', branchesOf(count));
  };
  const field = (): HTMLInputElement | null => page.element.querySelector('input');
  const options = (): string[] => [...document.querySelectorAll('mat-option')].map(({ textContent }) => textContent.trim());
  const type = async (text: string): Promise<void> => {
    const input = field()!;
    input.dispatchEvent(new Event('focusin'));
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await page.settle();
  };
  const pick = async (name: string): Promise<void> => {
    [...document.querySelectorAll<HTMLElement>('mat-option')].find(({ textContent }) => textContent.trim() === name)!.click();
    await page.settle();
  };
  beforeEach(() => {
    localStorage.clear();
  });

  it('is not there for one branch', async () => {
    await open(1);
    expect(page.element.querySelector('mat-chip-option, input')).toBeNull();
  });

  it('has six branches as chips, in the order in which people read them', async () => {
    await open(6);
    expect([...page.element.querySelectorAll('mat-chip-option')].map(({ textContent }) => textContent.trim())).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((number) => `Branch ${number}`),
    );
    expect(field()).toBeNull();
  });

  it('is a field for more, which lists what is found by a part of the name', async () => {
    await open(40);
    expect(page.element.querySelectorAll('mat-chip-option')).toHaveLength(0);
    await type('branch 1');
    expect(options().slice(0, 4)).toEqual(['All', 'Branch 1', 'Branch 10', 'Branch 11']);
    await pick('Branch 10');
    expect(chosen).toEqual(['b10']);
  });

  it('stays narrowed while an option is pressed, and is whole again once the list is closed', async () => {
    await open(40);
    await type('branch 12');
    field()!.dispatchEvent(new Event('blur'));
    await page.settle();
    expect(options()).toEqual(['All', 'Branch 12']);
    document.body.click();
    await page.settle();
    expect(field()!.value).toBe('');
    await type('');
    expect(options()).toHaveLength(41);
  });

  describe('after one was chosen', () => {
    /** As the choice of an earlier page is stored on the device. */
    const remembered = (): string | null => localStorage.getItem(key);
    const key = ['saath.filter', meera.user.id, meera.memberships[0]?.centre.id ?? '', 'branch'].join('.');

    it('stores it, and forgets it with “All”', async () => {
      await open(40);
      await type('branch 12');
      await pick('Branch 12');
      expect(remembered()).toBe('b12');
      await type('');
      await pick('All');
      expect([remembered(), chosen]).toEqual([null, ['b12', undefined]]);
    });

    it('forgets it when the page shows all again', async () => {
      localStorage.setItem(key, 'b12');
      await open(40, { value: 'b12' });
      page.fixture.componentRef.setInput('value', undefined);
      await page.settle();
      expect(remembered()).toBeNull();
    });

    it('is removed with a sign-out of the person, and nobody else’s with it', () => {
      const other = key.replace(meera.user.id, 'somebody-else');
      localStorage.setItem(key, 'b12');
      localStorage.setItem(other, 'b3');
      forgetChoices(meera.user.id);
      expect([remembered(), localStorage.getItem(other)]).toEqual([null, 'b3']);
    });

    it.each([
      { sentence: 'chooses it again', count: 40, stored: 'b12', inputs: {}, then: ['b12'] },
      { sentence: 'leaves the branch that the page names', count: 40, stored: 'b12', inputs: { value: 'b3' }, then: [] },
      { sentence: 'does not choose a branch that is gone', count: 11, stored: 'b12', inputs: {}, then: [] },
      { sentence: 'chooses nothing where all branches are in sight', count: 6, stored: 'b2', inputs: {}, then: [] },
    ])('$sentence', async ({ count, stored, inputs, then }) => {
      localStorage.setItem(key, stored);
      await open(count, inputs);
      expect(chosen).toEqual(then);
    });
  });
});

describe('a filter with many choices', () => {
  const options = Array.from({ length: 8 }, (_, index) => ({ value: `k${String(index)}`, label: `Kind ${String(index)}` }));
  const key = ['saath.filter', meera.user.id, meera.memberships[0]?.centre.id ?? '', 'groups:kind'].join('.');
  const chosenOf = async (inputs: Record<string, unknown>): Promise<unknown[]> => {
    localStorage.setItem(key, 'k3');
    const page = await openPage(FilterChips, { inputs: { label: 'Kind', ...inputs } });
    const chosen: unknown[] = [];
    page.fixture.componentInstance.valueChange.subscribe((value) => chosen.push(value));
    page.fixture.componentRef.setInput('options', options);
    await page.settle();
    return chosen;
  };

  it.each([
    { sentence: 'is remembered by its name on the page', inputs: { remember: 'groups:kind' }, then: ['k3'] },
    { sentence: 'yields to the address', inputs: { remember: 'groups:kind', value: 'k1' }, then: [] },
    { sentence: 'is not remembered for another page', inputs: { remember: 'members:kind' }, then: [] },
    { sentence: 'is not remembered without a name', inputs: {}, then: [] },
  ])('$sentence', async ({ inputs, then }) => {
    expect(await chosenOf({ options: [], ...inputs })).toEqual(then);
  });
});

describe('filters that are set in the address at the same moment', () => {
  it('are all there, and the next one is set beside them', async () => {
    const address = TestBed.inject(AddressFilters);
    await Promise.all([address.set({ branch: 'b12' }), address.set({ kind: 'k3' })]);
    await address.set({ kind: null });
    const { url } = TestBed.inject(Router);
    await Promise.all([address.set({ branch: null }), address.set({ kind: 'k1' })]);
    expect([url, TestBed.inject(Router).url]).toEqual(['/?branch=b12', '/?kind=k1']);
  });
});
