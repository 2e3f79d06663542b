import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from './page.ts';

/** The shape of a page of such items; each list extends it under a name of its own. */
export function pageViewOf<Item>(item: Type<Item>): Type<Page<Item>> {
  class PageView implements Page<Item> {
    @ApiProperty({ type: [item], description: 'The items of this page, in the order of the list.' })
    items: readonly Item[];

    @ApiProperty({
      type: String,
      nullable: true,
      description: 'The value of `cursor` for the next page; null on the last page.',
      example: null,
    })
    nextCursor: string | null;
  }
  return PageView;
}
