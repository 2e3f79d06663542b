import type { EnrolmentView, GroupView } from '../groups/group.view.ts';
import type { MemberView, RelativeView } from '../members/member.view.ts';
import { seedCentre, type SeededCentre } from './seed-centre.ts';
import { startApi, type TestApi } from './start-api.ts';

/** A schedule: Tuesdays at 18:00, for 60 minutes. */
export const tuesdays = { startsOn: '2026-11-03', startsAt: '18:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };
/** The same every day. */
export const daily = { ...tuesdays, recurrence: 'FREQ=DAILY' };

/** Groups as a change of several names them, each in the version that was read. */
export const chosen = (...groups: readonly GroupView[]) => groups.map(({ id: groupId, version }) => ({ groupId, version }));

/**
 * The desk of a centre: its administrator enters groups and people of the first branch through the API. A refusal throws with its
 * problem, so that a test fails where its data could not be entered.
 */
export class Desk {
  private entered = 0;

  constructor(
    private readonly api: TestApi,
    private readonly centre: SeededCentre,
  ) {}

  group(body: object = {}): Promise<GroupView> {
    const given = { name: `Circle ${this.next()}`, kind: 'group-counselling', branchId: this.centre.branchIds[0], schedule: tuesdays };
    return this.enter('/groups', { ...given, ...body });
  }

  /** A member who stays at the centre. */
  member(body: object = {}): Promise<MemberView> {
    const given = {
      branchId: this.centre.branchIds[0],
      preferredName: `Person${this.next()}`,
      stage: 'admitted',
      admittedOn: '2026-11-01',
    };
    return this.enter('/members', { ...given, ...body });
  }

  relative(memberId: string, body: object = {}): Promise<RelativeView> {
    return this.enter(`/members/${memberId}/relatives`, { name: `Relative${this.next()}`, relation: 'mother', ...body });
  }

  seat(groupId: string, body: object): Promise<EnrolmentView> {
    return this.enter(`/groups/${groupId}/enrolments`, { startsOn: '2026-11-22', ...body });
  }

  /** The id of a new room of a branch. */
  async room(name: string, branch: 0 | 1 = 0): Promise<string> {
    return (await this.enter<{ id: string }>(`/branches/${this.centre.branchIds[branch]}/rooms`, { name })).id;
  }

  /** A group as its page has it. */
  async read({ id }: GroupView): Promise<GroupView> {
    return (await this.api.as(this.centre.administrator.token).get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
  }

  /** The answer of a plan. */
  async plan<View>(path: string, body: object): Promise<View> {
    return (await this.api.as(this.centre.administrator.token).post(`/api/v1${path}/plan`).send(body).expect(200)).body as View;
  }

  private async enter<View>(path: string, body: object): Promise<View> {
    const answer = await this.api.as(this.centre.administrator.token).post(`/api/v1${path}`).send(body);
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body as View;
  }

  private next(): string {
    this.entered += 1;
    return String(this.entered);
  }
}

/** The API with a centre and its desk, for one spec file, which closes it. With `at`, the clock is set before the centre is made. */
export async function openDesk(at?: string): Promise<{ readonly api: TestApi; readonly centre: SeededCentre; readonly desk: Desk }> {
  const api = await startApi();
  if (at !== undefined) api.clock.set(at);
  const centre = await seedCentre(api);
  return { api, centre, desk: new Desk(api, centre) };
}
