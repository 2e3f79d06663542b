import type { Resource } from '@angular/core';
import type { Page } from './shapes.ts';

/** The items of a page; none while it is loaded, and none after it has failed. */
export const itemsOf = <Item>(page: Resource<Page<Item> | undefined>): Page<Item>['items'] => (page.hasValue() ? page.value().items : []);
