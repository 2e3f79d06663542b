import { Injectable } from '@nestjs/common';
import { happened, idOf, type MemberId, type MentorId, type StaffId } from '@saath/domain/kernel';
import { checkProfile, mostSeats, type Mentor } from '@saath/domain/mentors';
import type { StaffRole } from '@saath/domain/staff';
import { pageOfAll } from '../http/page.ts';
import { fieldsGiven } from '../http/request-values.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { reach } from '../tenancy/reach.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { mentorBoundsHere } from './mentor-bounds.query.ts';
import { lockMentor, mentorsHere, mentorWithin, type StoredMentor } from './mentor-facts.query.ts';
import { freeHere, lacksSupervision, mentorViews } from './mentor-view.ts';
import type { ChangeMentorBody, MentorsQuery, NewMentorBody } from './mentor.body.ts';
import { MentorRow } from './mentor.row.ts';
import type { MentorFiguresView, MentorPage, MentorView } from './mentor.view.ts';
import { countWaiting } from './mentor-requests.query.ts';

/** Guards profiles: a member has one, and an account belongs to one. */
const profilesLock = lockName('mentor-profiles');

/** The mentors of the centre and their load. */
@Injectable()
export class MentorsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  /** A page of the board. */
  list({ show, ...page }: MentorsQuery): Promise<MentorPage> {
    return this.scope.transaction(async (tx) => {
      const bounds = await mentorBoundsHere(tx);
      const shown = (await mentorsHere(tx)).filter((mentor) => {
        if (show === 'free') return freeHere(mentor, bounds) > 0;
        return show === undefined || lacksSupervision(mentor, bounds);
      });
      const { items, nextCursor } = pageOfAll(shown, page, ({ id }) => id);
      return { items: await mentorViews(tx, items, bounds), nextCursor };
    });
  }

  figures(): Promise<MentorFiguresView> {
    return this.scope.transaction(async (tx) => {
      const bounds = await mentorBoundsHere(tx);
      const mentors = await mentorsHere(tx);
      const active = mentors.filter(({ pause }) => pause === null);
      return {
        mentors: mentors.length,
        branches: new Set(mentors.map(({ branchId }) => branchId)).size,
        seats: sum(active.map(({ seats }) => seats)),
        taken: sum(active.map(({ taken }) => taken)),
        free: active.filter((mentor) => freeHere(mentor, bounds) > 0).length,
        overdue: active.filter((mentor) => lacksSupervision(mentor, bounds)).length,
        waiting: await countWaiting(tx),
      };
    });
  }

  find(id: string): Promise<MentorView> {
    return this.scope.transaction(async (tx) => this.view(tx, await mentorWithin(tx, id)));
  }

  add(body: NewMentorBody): Promise<MentorView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, body.memberId);
      await tx.lock(profilesLock);
      const bounds = await mentorBoundsHere(tx);
      const role = body.role ?? 'volunteer';
      const mentor: Mentor = {
        id: newId<MentorId>(),
        memberId: idOf<MemberId>(body.memberId),
        staffId: staffIdOf(body.staffId),
        role,
        trainingHours: body.trainingHours,
        languages: body.languages ?? [member.language],
        seats: body.seats ?? mostSeats(role, bounds),
        pause: null,
      };
      const supervisorId = body.supervisorId ?? actingStaffId(tx);
      await this.write(tx, mentor, member.stage, supervisorId);
      await tx.raise([happened('mentor-added', 'mentor', mentor.id, {}, [mentor.memberId])]);
      return this.view(tx, await mentorWithin(tx, mentor.id));
    });
  }

  change(id: string, version: number, { paused, ...changes }: ChangeMentorBody): Promise<MentorView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(profilesLock);
      const known = await lockMentor(tx, id);
      const mentor: Mentor = {
        ...{ id: known.id, memberId: known.memberId, pause: pauseAfter(known, paused) },
        staffId: changes.staffId === undefined ? known.staffId : staffIdOf(changes.staffId),
        role: changes.role ?? known.role,
        trainingHours: changes.trainingHours ?? known.trainingHours,
        languages: changes.languages ?? known.languages,
        seats: changes.seats ?? known.seats,
      };
      const supervisorId = changes.supervisorId === undefined ? known.supervisorId : changes.supervisorId;
      await this.write(tx, mentor, known.stage, supervisorId, { known, version });
      const fields = fieldsGiven({ ...changes, paused });
      await tx.raise([happened('mentor-changed', 'mentor', id, { fields }, [known.memberId])]);
      return this.view(tx, await mentorWithin(tx, id));
    });
  }

  private async write(
    tx: CentreTransaction,
    mentor: Mentor,
    stage: StoredMentor['stage'],
    supervisorId: string | null,
    before?: { readonly known: StoredMentor; readonly version: number },
  ): Promise<void> {
    const known = before?.known;
    const account = await staffNamed(tx, mentor.staffId, known?.staffId);
    await staffNamed(tx, supervisorId, known?.supervisorId);
    const others = await tx.rows<Pick<Mentor, 'id' | 'memberId' | 'staffId'>>(
      'select id, member_id as "memberId", staff_id as "staffId" from mentors where centre_id = $1 and (member_id = $2 or staff_id = $3)',
      mentor.memberId,
      mentor.staffId,
    );
    const taken = known?.taken ?? 0;
    const { staffId, role, trainingHours, languages, seats, pause } = valueOf(
      checkProfile(mentor, { stage, account, others, taken, bounds: await mentorBoundsHere(tx), before: known }),
    );
    const at = toDate(tx.now);
    const pausedOn = pause === null ? null : (known?.pausedOn ?? known?.today)?.toString();
    const written = { staffId, supervisorId, role, trainingHours, languages: [...languages], seats, pause, pausedOn: pausedOn ?? null };
    if (before === undefined)
      await tx
        .table(MentorRow)
        .insert([{ ...written, id: mentor.id, memberId: mentor.memberId, version: 1, createdAt: at, updatedAt: at }]);
    else await tx.table(MentorRow).update(mentor.id, { ...written, version: nextVersion, updatedAt: at }, before.version);
  }

  private async view(tx: CentreTransaction, mentor: StoredMentor): Promise<MentorView> {
    const [view] = await mentorViews(tx, [mentor], await mentorBoundsHere(tx));
    if (view === undefined) throw notFound('mentors');
    return view;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const staffIdOf = (id: string | null | undefined): StaffId | null => (id === undefined || id === null ? null : idOf<StaffId>(id));

const actingStaffId = ({ actor }: CentreTransaction): string | null => (actor.kind === 'staff' ? actor.staffId : null);

/** A mentor who stepped back stays so until somebody says that they are back. */
function pauseAfter({ pause }: StoredMentor, paused: boolean | undefined): Mentor['pause'] {
  if (paused === undefined) return pause;
  return paused ? (pause ?? 'paused') : null;
}

/** A person of the staff whom the profile names anew. One who is named already may have left the centre, or work elsewhere. */
const staffNamed = async (tx: CentreTransaction, id: string | null, before: string | null | undefined) =>
  id === null || id === before ? null : staffWithin(tx, id);

/** A person of the staff within reach; 404 outside. */
async function staffWithin(tx: CentreTransaction, id: string): Promise<{ readonly id: StaffId; readonly role: StaffRole }> {
  const row = await tx.row<{ id: StaffId; role: StaffRole }>(
    `select t.id, t.role from staff t where t.centre_id = $1 and t.id = $2 and t.state <> 'deactivated' and ${reach.staff('t')}`,
    id,
  );
  if (row === undefined) throw notFound('staff');
  return row;
}
