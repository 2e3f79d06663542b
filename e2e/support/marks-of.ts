import { expect, type Browser } from '@playwright/test';
import { answered } from './answered.ts';
import { administrator, type UnderWay } from './group-under-way.ts';

interface Roster {
  readonly items: readonly { readonly displayName: string; readonly mark: { readonly state: string } | null }[];
}

/** The marks of the server, in the order of the names. */
export async function marksOf(browser: Browser, { sessionId, names }: UnderWay): Promise<(string | undefined)[]> {
  const { items } = await answered<Roster>((await administrator(browser)).get(`/api/v1/sessions/${sessionId}/roster`));
  expect(items).toHaveLength(new Set(items.map(({ displayName }) => displayName)).size);
  return names.map((name) => items.find(({ displayName }) => displayName === name)?.mark?.state);
}
