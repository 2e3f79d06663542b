import type { MemberId } from '@saath/domain/kernel';
import type { MentorBoundsView } from '../mentors/mentor-bounds.view.ts';
import type { MentorView } from '../mentors/mentor.view.ts';
import type { MentorshipView } from '../mentors/pairing.view.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from './seed-centre.ts';
import { beSober, inCentre, seedGroup } from './seed-group.ts';
import type { TestApi } from './start-api.ts';

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';

interface MemberParts {
  readonly stage?: 'enquiry' | 'alumni';
  readonly gender?: string;
  readonly phone?: string;
  readonly branch?: 0 | 1;
}
interface MentorParts extends MemberParts {
  readonly soberSince?: string;
  readonly supervisedOn?: string | null;
  readonly trainingHours?: number;
  readonly seats?: number;
  readonly languages?: readonly string[];
  readonly staffId?: string;
}

/** A centre with acts that make mentors and people for them. */
export class MentorScene {
  constructor(
    private readonly api: TestApi,
    readonly centre: SeededCentre,
  ) {}

  as(who: Who) {
    const agent = () => this.api.as(this.centre[who].token);
    const seen = (version: number) => `"${String(version)}"`;
    return {
      get: (path: string) => agent().get(`/api/v1${path}`),
      post: (path: string, body: object) => agent().post(`/api/v1${path}`).send(body),
      patch: (path: string, body: object, version: number) => agent().patch(`/api/v1${path}`).set('if-match', seen(version)).send(body),
      put: (path: string, body: object, version: number) => agent().put(`/api/v1${path}`).set('if-match', seen(version)).send(body),
    };
  }

  /** A member without a stay. */
  async member(alias: string, { stage = 'alumni', gender, phone, branch = 0 }: MemberParts = {}): Promise<string> {
    const days = stage === 'alumni' ? { admittedOn: '2023-01-01', dischargedOn: '2023-02-01' } : {};
    const body = { branchId: this.centre.branchIds[branch], preferredName: alias, alias, stage, language: 'en', gender, phone, ...days };
    const { id } = (await this.as('administrator').post('/members', body).expect(201)).body as { id: string };
    for (const table of ['aftercare_plans', 'stays'])
      await inCentre(this.api, this.centre, `delete from ${table} where centre_id = $1 and member_id = $2`, id);
    return id;
  }

  /** A mentor whom every rule allows, unless it is said otherwise. */
  async mentor(alias: string, { soberSince, supervisedOn = '2026-11-20', trainingHours = 46, ...parts }: MentorParts = {}) {
    const memberId = await this.member(alias, parts);
    await beSober(this.api, this.centre, memberId as MemberId, soberSince ?? '2024-01-01');
    const { seats, languages, staffId } = parts;
    const body = { memberId, trainingHours, seats, languages, staffId, supervisorId: this.centre.counsellor.staffId };
    const admin = this.as('administrator');
    const { id } = (await admin.post('/mentors', body).expect(201)).body as MentorView;
    if (supervisedOn !== null) await admin.post(`/mentors/${id}/supervisions`, { on: supervisedOn, minutes: 30 }).expect(201);
    return { memberId, mentor: (await admin.get(`/mentors/${id}`).expect(200)).body as MentorView };
  }

  async pair(mentorId: string, memberId: string): Promise<MentorshipView> {
    return (await this.as('administrator').post('/mentorships', { mentorId, memberId }).expect(201)).body as MentorshipView;
  }

  async bounds(changes: object): Promise<void> {
    const admin = this.as('administrator');
    const { version, ...known } = (await admin.get('/mentor-bounds').expect(200)).body as MentorBoundsView;
    await admin.put('/mentor-bounds', { ...known, ...changes }, version).expect(200);
  }

  async stay(memberId: string, admittedOn: string, dischargedOn: string | null, branch: 0 | 1 = 0): Promise<void> {
    const sql =
      'insert into stays (centre_id, id, member_id, branch_id, admitted_on, discharged_on) values ($1, $2, $3, $4, $5::date, $6::date)';
    await inCentre(this.api, this.centre, sql, newId(), memberId, this.centre.branchIds[branch], admittedOn, dischargedOn);
  }

  async relative(memberId: string, phone: string): Promise<void> {
    const body = { name: 'Asha Test', relation: 'sister', language: 'en', phone };
    await this.as('administrator').post(`/members/${memberId}/relatives`, body).expect(201);
  }

  async shareGroup(memberIds: readonly string[], name = 'Naya Savera'): Promise<void> {
    const { groupId } = await seedGroup(this.api, this.centre, { name, starts: [], aliases: [] });
    const sql = `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at) values ($1, $2, $3, $4, '2026-11-01', now())`;
    for (const memberId of memberIds) await inCentre(this.api, this.centre, sql, newId(), groupId, memberId);
  }

  async leaveGroups(memberId: string, on: string): Promise<void> {
    await inCentre(this.api, this.centre, 'update enrolments set ends_on = $3 where centre_id = $1 and member_id = $2', memberId, on);
  }

  /** A mentor circle that the mentor attended. */
  async attendCircle(memberId: string, start: string): Promise<void> {
    const { sessionIds } = await seedGroup(this.api, this.centre, { kind: 'mentor-circle', starts: [start], aliases: [] });
    const held = `update sessions set state = 'held', started_at = starts_at, finished_at = ends_at, roster = '{}' where centre_id = $1 and id = $2`;
    await inCentre(this.api, this.centre, held, sessionIds[0]);
    const mark = `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
      values ($1, $3, $2, $4, 'member', 'present', now(), $5)`;
    await inCentre(this.api, this.centre, mark, sessionIds[0], newId(), memberId, this.centre.counsellor.staffId);
  }

  async endSobriety(memberId: string, reason: string): Promise<void> {
    const sql = 'select id from sobriety_episodes where centre_id = $1 and member_id = $2 and ended_on is null';
    const [episode] = await inCentre<{ id: string }>(this.api, this.centre, sql, memberId);
    const path = `/members/${memberId}/sobriety-episodes/${String(episode?.id)}/end`;
    await this.as('administrator').post(path, { on: '2026-11-24', reason }).expect(200);
  }

  async leave(memberId: string): Promise<void> {
    const body = { to: 'left', on: '2026-11-25', reason: 'Moved to another town' };
    await this.as('administrator').post(`/members/${memberId}/transitions`, body).expect(200);
  }
}

/** On Wednesday 25 November 2026 at ten in the morning. */
export async function mentorScene(api: TestApi): Promise<MentorScene> {
  api.clock.set('2026-11-25T04:30:00Z');
  return new MentorScene(api, await seedCentre(api));
}
