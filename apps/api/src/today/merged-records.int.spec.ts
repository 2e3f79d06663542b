import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import type { NotificationView } from '../notifications/notification.view.ts';
import { NotifyDue } from '../notifications/notify-due.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { TodayView } from './today.view.ts';

let api: TestApi;
let centre: SeededCentre;
let kept: MemberView;
let other: MemberView;

type Reader = 'administrator' | 'counsellor';
const readers: readonly Reader[] = ['administrator', 'counsellor'];
const read = async (path: string, who: Reader) => (await api.as(centre[who].token).get(`/api/v1${path}`).expect(200)).body;
const post = (path: string, body: object, status: number) =>
  api.as(centre.administrator.token).post(`/api/v1${path}`).send(body).expect(status);
const own = (ids: readonly (string | undefined)[]): readonly string[] =>
  [kept, other].filter(({ id }) => ids.includes(id)).map(({ displayName }) => displayName);

beforeAll(async () => {
  const opened = await openDesk('2026-11-24T06:30:00Z');
  ({ api, centre } = opened);
  kept = await opened.desk.member({ alias: 'Kept', admittedOn: '2026-11-20' });
  const days = { stage: 'discharged', admittedOn: '2026-10-01', dischargedOn: '2026-11-24' };
  other = await opened.desk.member({ alias: 'Other', ...days });
  for (const { id } of [kept, other]) await post('/follow-ups', { memberId: id, dueOn: '2026-11-25' }, 201);
  api.clock.set('2026-11-25T19:30:00Z');
});
afterAll(() => api.close());

/** The ones of the two who are on Today, in the lists behind it and in the bell of a reader. */
async function shown(who: Reader): Promise<Readonly<Record<string, readonly string[]>>> {
  await new NotifyDue(api.app.get(TenantScope)).run(centre.centreId);
  const today = (await read('/today', who)) as TodayView;
  const attention = (await read('/attention', who)).items as { memberId: string }[];
  const bell = (await read('/notifications', who)).items as NotificationView[];
  return {
    needs: own(today.attention.items.map(({ memberId }) => memberId)),
    calls: own(today.followUps.items.map(({ memberId }) => memberId)),
    attention: own(attention.map(({ memberId }) => memberId)),
    bell: own(bell.map(({ person }) => person?.memberId)),
  };
}

describe('two records of one person who are both owed the same contact', () => {
  const both = ['Kept', 'Other'];
  it('are two on Today, in the lists and in the bell; one after the merge; two again after its undo', async () => {
    // The bell tells the counsellor of the branch, who is there.
    const all = (who: Reader, people: readonly string[]) => {
      return { needs: people, calls: people, attention: people, bell: who === 'counsellor' ? people : [] };
    };
    for (const who of readers) expect(await shown(who)).toEqual(all(who, both));
    await post(`/members/${kept.id}/merge`, { otherId: other.id }, 200);
    for (const who of readers) expect(await shown(who)).toEqual(all(who, ['Kept']));
    await post(`/members/${kept.id}/unmerge`, {}, 200);
    for (const who of readers) expect(await shown(who)).toEqual(all(who, both));
  });

  it('are in the audit under the record that is kept, with who did it', async () => {
    const { items } = (await read('/audit?limit=200', 'administrator')) as {
      items: { action: string; subjectId: string; actorName: string | null }[];
    };
    const acts = items.filter(({ action }) => action.startsWith('member-') && action.endsWith('merged'));
    expect(acts.map(({ action, subjectId, actorName }) => [action, subjectId, actorName])).toEqual([
      ['member-unmerged', kept.id, 'Nayi Subah administrator'],
      ['member-merged', kept.id, 'Nayi Subah administrator'],
    ]);
  });
});
