import { signal, type Resource } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { itemsOf } from './items-of.ts';
import type { Page } from './shapes.ts';

const resource = (page: Page<string> | undefined): Resource<Page<string> | undefined> =>
  ({
    value: signal(page),
    hasValue: () => page !== undefined,
  }) as unknown as Resource<Page<string> | undefined>;

describe('the items of a page', () => {
  it.each([
    { given: 'is read', page: { items: ['a', 'b'], nextCursor: null }, then: ['a', 'b'] },
    { given: 'is not there', page: undefined, then: [] },
  ])('that $given', ({ page, then }) => expect(itemsOf(resource(page))).toEqual(then));
});
