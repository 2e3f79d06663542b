import type { BrowserContext } from '@playwright/test';
import { answered } from './answered.ts';

/** An absence of the person who is signed in, next week; one that is on record already stays the only one. */
async function beAbsent(request: BrowserContext['request']): Promise<void> {
  const { memberships } = await answered<{ memberships: readonly { staffId: string }[] }>(request.get('/api/v1/me'));
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await request.post('/api/v1/absences', {
    headers: { 'x-saath': '1' },
    data: { staffId: memberships[0]?.staffId, startsOn: day, endsOn: day },
  });
}

/** Puts the id of something real into a path: the first of the list that the braces name. */
export async function realPath({ request }: BrowserContext, path: string): Promise<string> {
  const list = /\{(\w+)\}/.exec(path)?.[1];
  if (list === undefined) return path;
  if (list === 'absences') await beAbsent(request);
  const body = await answered<{ items?: { id: string }[]; sessions?: { id: string }[] }>(request.get(`/api/v1/${list}`));
  return path.replace(/\{\w+\}/, (body.items ?? body.sessions ?? [])[0]?.id ?? 'none');
}
