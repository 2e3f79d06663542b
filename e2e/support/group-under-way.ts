import type { APIRequestContext, Browser } from '@playwright/test';
import { answered } from './answered.ts';

export const password = 'saath-demo-2026';
export const headers = { 'x-saath': '1' };
const kolkata = 'Asia/Kolkata';

interface Listed {
  readonly items: readonly { readonly id: string; readonly displayName: string }[];
}
interface Sessions {
  readonly items: readonly { readonly id: string; readonly groupName: string }[];
}
export interface UnderWay {
  readonly sessionId: string;
  readonly groupId: string;
  readonly names: readonly string[];
}

export const signInAs = (request: APIRequestContext, person: 'admin' | 'meera' | 'mentor'): Promise<unknown> =>
  answered(request.post('/api/v1/auth/sign-in', { headers, data: { email: `${person}@demo.example.org`, password } }));

/** The administrator of the demo centre, without a page. */
export async function administrator(browser: Browser): Promise<APIRequestContext> {
  const { request } = await browser.newContext();
  await signInAs(request, 'admin');
  return request;
}

/** One member with their branch, or three of the first branch who are in the programme. */
async function peopleFor(admin: APIRequestContext, only?: string): Promise<{ branchId: string | undefined; people: Listed['items'] }> {
  if (only !== undefined) {
    const member = await answered<Listed['items'][number] & { branchId: string }>(admin.get(`/api/v1/members/${only}`));
    return { branchId: member.branchId, people: [member] };
  }
  const branches = await answered<Listed>(admin.get('/api/v1/branches'));
  const branchId = branches.items[0]?.id;
  const members = await answered<Listed>(admin.get(`/api/v1/members?branchId=${String(branchId)}&stage=in-programme&limit=3`));
  return { branchId, people: members.items };
}

interface Scene {
  /** Minutes from now until it begins; ten minutes ago, when nothing is said. */
  readonly minutes?: number;
  readonly kind?: string;
  /** The one member on its roster; three who are in the programme, when nothing is said. */
  readonly memberId?: string;
  readonly facilitatorIds?: readonly string[];
}

/** A group that began ten minutes ago, or is about to begin, made as the administrator would, so that the hour of the test does not matter. */
export async function groupUnderWay(browser: Browser, name: string, scene: Scene = {}): Promise<UnderWay> {
  const { minutes = -10, kind = 'sharing-circle', memberId: only, facilitatorIds = [] } = scene;
  const admin = await administrator(browser);
  const api = (path: string): string => `/api/v1${path}`;
  const begun = new Date(Date.now() + minutes * 60_000);
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: kolkata, dateStyle: 'short', timeStyle: 'short' }).format(begun);
  const [startsOn = '', startsAt = ''] = local.split(' ');
  const { branchId, people } = await peopleFor(admin, only);
  const schedule = { startsOn, startsAt, minutes: 60, recurrence: 'FREQ=DAILY' };
  const data = { branchId, kind, name, language: 'en', schedule, facilitatorIds };
  const { id: groupId } = await answered<{ id: string }>(admin.post(api('/groups'), { headers, data }));
  for (const { id: memberId } of people)
    await answered(admin.post(api(`/groups/${groupId}/enrolments`), { headers, data: { memberId, startsOn } }));
  // Asked for by its moment: just after midnight it is of yesterday.
  const [from, to] = [-1, 1].map((around) => new Date(begun.getTime() + around * 60_000).toISOString());
  const found = await answered<Sessions>(admin.get(api(`/sessions?from=${String(from)}&to=${String(to)}`)));
  const sessionId = found.items.find(({ groupName }) => groupName === name)?.id;
  if (sessionId === undefined) throw new Error(`No session of the new group began at ${begun.toISOString()}.`);
  return { sessionId, groupId, names: people.map(({ displayName }) => displayName) };
}
