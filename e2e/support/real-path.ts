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

/** The answers to PHQ-9 that are begun with a person, or the safety note that one of them opened. */
async function idOfAsked(request: BrowserContext['request'], which: 'answers' | 'safety'): Promise<string> {
  const headers = { 'x-saath': '1' };
  const { items } = await answered<{ items: readonly { id: string }[] }>(request.get('/api/v1/members?limit=1'));
  const begun = request.post(`/api/v1/members/${items[0]?.id ?? ''}/questionnaire-answers`, { headers, data: { code: 'phq-9' } });
  const { id } = await answered<{ id: string }>(begun);
  const data = { answers: { q1: '1', q9: '1' } };
  const given = await answered<{ safetyNoteId: string }>(request.post(`/api/v1/questionnaire-answers/${id}/items`, { headers, data }));
  return which === 'answers' ? id : given.safetyNoteId;
}

/** Puts the id of something real into a path: the first of the list that the braces name. */
export async function realPath({ request }: BrowserContext, path: string): Promise<string> {
  const list = /\{(\w+)\}/.exec(path)?.[1];
  if (list === undefined) return path;
  if (list === 'answers' || list === 'safety') return path.replace(/\{\w+\}/, await idOfAsked(request, list));
  if (list === 'absences') await beAbsent(request);
  const body = await answered<{ items?: { id: string; memberId?: string }[]; sessions?: { id: string }[] }>(request.get(`/api/v1/${list}`));
  // A page about a person whom somebody accompanies is found by the person, not by the pairing.
  if (list === 'mentees') return path.replace(/\{\w+\}/, body.items?.[0]?.memberId ?? 'none');
  return path.replace(/\{\w+\}/, (body.items ?? body.sessions ?? [])[0]?.id ?? 'none');
}
