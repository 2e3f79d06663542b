import { Injectable } from '@nestjs/common';
import { completeFollowUp, logContact } from '@saath/domain/care';
import { dayIn, idOf, type Day, type FollowUpId, type MemberId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { LogContactBody } from './care.body.ts';
import type { FollowUpView } from './care.view.ts';
import { followUpOf, followUpView, lockFollowUp } from './follow-up-record.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { actingStaff } from './insert-contact.ts';
import { givenNext, writeOutcome } from './write-outcome.ts';

/** Contacts that took place just now, whether one was owed or not. */
@Injectable()
export class LoggedContactsService {
  constructor(private readonly scope: TenantScope) {}

  /** Records a contact with its outcome: as the owed one that it was, or as one of its own. */
  log(memberId: string, body: LogContactBody): Promise<FollowUpView> {
    return this.scope.transaction(async (tx) => {
      const today = await todayOf(tx, memberId);
      const { followUpId } = body;
      const id = await (followUpId === undefined
        ? addContact(tx, memberId, { body, today })
        : completeOwed(tx, memberId, { body, today, followUpId }));
      return followUpView(tx, await lockFollowUp(tx, id));
    });
  }
}

interface Logged {
  readonly body: LogContactBody;
  readonly today: Day;
}

/** A contact that was owed: its follow-up is completed. */
async function completeOwed(
  tx: CentreTransaction,
  memberId: string,
  { body, today, followUpId }: Logged & { readonly followUpId: string },
): Promise<string> {
  const row = await lockFollowUp(tx, followUpId);
  if (row.member_id !== memberId) throw notFound('follow-ups');
  const given = { outcome: body.outcome, now: tx.now, today, ...givenNext(body.nextOn) };
  const completed = valueOf(completeFollowUp({ ...followUpOf(row), method: body.method ?? row.method }, given));
  await writeOutcome(tx, completed, { note: body.note, today });
  return followUpId;
}

/** A contact that was not owed. Its row is written as due and completed, as every other. */
async function addContact(
  tx: CentreTransaction,
  memberId: string,
  { body: { method = 'call', outcome, note, nextOn }, today }: Logged,
): Promise<string> {
  const [id, by] = [newId(), actingStaff(tx)];
  const who = { id: idOf<FollowUpId>(id), memberId: idOf<MemberId>(memberId), by };
  const completed = valueOf(logContact({ ...who, method, outcome, now: tx.now, today, ...givenNext(nextOn) }));
  const { kind, origin, dueOn } = completed.followUp;
  await tx.table(FollowUpRow).insert([
    {
      ...{ id, memberId, kind, origin, method, dueOn: dueOn.toString(), ownerId: by },
      ...{ state: 'due', version: 0, createdAt: toDate(tx.now) },
    },
  ]);
  await writeOutcome(tx, completed, { note, today });
  return id;
}

/** Today in the branch of a member within reach. */
async function todayOf(tx: CentreTransaction, memberId: string): Promise<Day> {
  const row = await tx.row<{ time_zone: string }>(
    `select b.time_zone from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
     where m.centre_id = $1 and m.id = $2 and ${reach.members('m')} for update of m`,
    memberId,
  );
  if (row === undefined) throw notFound('members');
  return dayIn(tx.now, row.time_zone);
}
