import { Injectable } from '@nestjs/common';
import { happened, idOf, type BranchId, type StaffId } from '@saath/domain/kernel';
import { changeRole, deactivateStaff, inviteStaff, staffProblems, type Staff } from '@saath/domain/staff';
import { decodeCursor } from '../http/cursor.ts';
import { fieldsGiven } from '../http/request-values.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { newId } from '../platform/new-id.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import { currentCentre } from '../tenancy/centre-context.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AmendStaffBody, InviteStaffBody, StaffQuery } from './staff.body.ts';
import type { StaffRecord } from './staff-record.ts';
import { StaffRepository } from './staff.repository.ts';
import type { StaffPage, StaffView } from './staff.view.ts';
import { invite, userFor, withdrawInvitations } from '../sign-in/directory.ts';
import { addStaff, giveAddress, writeStaff } from './write-staff.ts';
import { staffRefusals } from './staff.refusals.ts';

interface Surroundings {
  readonly branchIds: readonly BranchId[];
  readonly records: readonly StaffRecord[];
  readonly others: readonly Staff[];
}
type Write = (tx: PlatformTransaction, inside: CentreTransaction, around: Surroundings) => Promise<string>;

/** A staff record belongs to a centre, its user to the platform: one transaction writes both. */
@Injectable()
export class StaffService {
  constructor(
    private readonly scope: TenantScope,
    private readonly platform: PlatformScope,
    private readonly staff: StaffRepository,
  ) {}

  list({ limit = defaultLimit, cursor, ...filter }: StaffQuery): Promise<StaffPage> {
    return this.scope.transaction(async (tx) => {
      const rows = await this.staff.list(tx, limit, decodeCursor(cursor, ['text', 'id']), filter);
      const page = pageOf(
        rows,
        limit,
        (row) => row,
        ({ name, id }) => [name, id],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  find(id: string): Promise<StaffView> {
    return this.scope.transaction((tx) => this.staff.view(tx, id));
  }

  invite(body: InviteStaffBody): Promise<StaffView> {
    return this.write(async (tx, inside, { branchIds, records, others }) => {
      const profile = {
        name: body.name,
        email: body.email,
        role: body.role,
        id: newId<StaffId>(),
        branchIds: body.branchIds.map((id) => idOf<BranchId>(id)),
        languages: body.languages ?? [],
      };
      const staff = valueOf(inviteStaff({ ...profile, now: tx.now }, { branchIds, others }));
      const userId = await userFor(tx, staff.email, staff.name, staff.languages[0] ?? 'en');
      // A deactivated person who returns keeps their staff id, and with it their groups and the attendance that they recorded.
      const id = idOf<StaffId>(records.find((record) => record.user_id === userId)?.id ?? staff.id);
      await addStaff(tx, inside, { ...staff, id }, userId);
      await invite(tx, userId, inside.centreId);
      await inside.raise([happened('staff-invited', 'staff', id, { role: staff.role })]);
      return id;
    });
  }

  amend(id: string, version: number, body: AmendStaffBody): Promise<StaffView> {
    return this.write(async (tx, inside, around) => {
      const record = this.among(around, id);
      if (record.version !== version) throw httpRefusals.stale();
      const staff = this.staff.staffOf(record);
      const userId = body.email === undefined ? record.user_id : await this.address(tx, inside, record, body.email);
      const decided = this.decide(inside, staff, body, around);
      await writeStaff(tx, inside, decided, userId);
      if (decided.state === 'deactivated') await withdrawInvitations(tx, userId, inside.centreId);
      const type = body.state === undefined ? 'staff-changed' : 'staff-deactivated';
      await inside.raise([happened(type, 'staff', id, { fields: fieldsGiven(body) })]);
      return id;
    });
  }

  resendInvitation(id: string): Promise<StaffView> {
    return this.write(async (tx, inside, around) => {
      const record = this.among(around, id);
      if (record.state !== 'invited') throw new Refusal(staffProblems.notInvited(record.state));
      if (record.email_cipher === null) throw staffRefusals.emailMissing();
      await invite(tx, record.user_id, inside.centreId);
      await inside.raise([happened('invitation-sent-again', 'staff', id)]);
      return id;
    });
  }

  private decide(
    inside: CentreTransaction,
    staff: Staff,
    { role, branchIds, state }: AmendStaffBody,
    { branchIds: known, others }: Surroundings,
  ): Staff {
    if (state === 'deactivated') {
      const by = inside.actor.kind === 'staff' ? inside.actor.staffId : idOf<StaffId>('');
      return valueOf(deactivateStaff(staff, { by, others, now: inside.now }));
    }
    const wanted = { role: role ?? staff.role, branchIds: branchIds?.map((one) => idOf<BranchId>(one)) ?? staff.branchIds };
    return valueOf(changeRole(staff, wanted, { branchIds: known, others }));
  }

  /** Adds an email address to an invited person who has none. A person who has one changes it in their own account. */
  private async address(tx: PlatformTransaction, inside: CentreTransaction, record: StaffRecord, email: string): Promise<string> {
    if (record.email_cipher !== null || record.state !== 'invited') throw staffRefusals.emailKnown();
    const userId = await giveAddress(tx, inside, record, email);
    await invite(tx, userId, inside.centreId);
    return userId;
  }

  private among({ records }: Surroundings, id: string): StaffRecord {
    const record = records.find((one) => one.id === id);
    if (record === undefined) throw notFound('staff');
    return record;
  }

  private async write(work: Write): Promise<StaffView> {
    const { centreId, actor } = currentCentre();
    return this.platform.transaction(async (tx) => {
      const centre = await tx.row<{ data_key: Buffer }>('select data_key from platform.centres where id = $1', centreId);
      if (centre === undefined) throw notFound('centres');
      const inside = await tx.enter(centreId, centre.data_key, actor);
      const records = await this.staff.lockAll(inside);
      const branches = await inside.rows<{ id: string }>('select id from branches where centre_id = $1');
      const id = await work(tx, inside, {
        branchIds: branches.map((one) => idOf<BranchId>(one.id)),
        records,
        others: records.map((record) => this.staff.staffOf(record)),
      });
      return this.staff.view(inside, id);
    });
  }
}
