import type { Page } from '@playwright/test';
import { answered } from './answered.ts';
import { headers } from './group-under-way.ts';

interface Listed {
  readonly items: readonly { readonly id: string; readonly displayName: string; readonly code: string; readonly name: string }[];
}

/** A day so many days from now, where the centre is. */
export const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kolkata' }).format(Date.now() + days * 86_400_000);

/** A group at Dharampeth with two seats, both taken since today, and a person who would like to come; as the administrator whose page it is. */
export async function fullGroup({ request }: Page, name: string) {
  const read = (path: string) => answered<Listed>(request.get(`/api/v1${path}`));
  const add = (path: string, data: object) => answered<{ readonly id: string }>(request.post(`/api/v1${path}`, { headers, data }));
  const branchId = (await read('/branches')).items.find(({ name }) => name === 'Dharampeth')?.id ?? '';
  const { items: people } = await read(`/members?stage=in-programme&branchId=${branchId}`);
  const schedule = { startsOn: dayIn(0), startsAt: '10:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };
  const { id: groupId } = await add('/groups', { branchId, kind: 'group-counselling', name, language: 'en', capacity: 2, schedule });
  const [waits, ...others] = people;
  if (waits === undefined) throw new Error('Nobody is in the programme.');
  for (const { id } of others.slice(0, 2)) await add(`/groups/${groupId}/enrolments`, { memberId: id, startsOn: dayIn(0) });
  return { groupId, waits };
}
