import { Injectable } from '@nestjs/common';
import { mayWrite, type CentreState } from '@saath/domain/centres';
import { happened, idOf, type BranchId, type CentreId, type StaffId, type UserId } from '@saath/domain/kernel';
import { acceptInvitation, reachOf, type StaffRole, type StaffState } from '@saath/domain/staff';
import { valueOf } from '../platform/refusal.ts';
import { SecurityLog } from '../platform/security-log.ts';
import type { StaffActor } from '../tenancy/actor.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { AuthService, type SignedIn } from './auth.service.ts';
import type { Caller } from './caller.ts';
import { AcceptanceListeners } from './invitation-accepted.ts';
import type { InvitationView } from './me.view.ts';
import { findLink, type FoundLink } from './one-time-links.ts';
import { Passwords } from './passwords.ts';
import type { AcceptBody, ResetBody } from './sign-in.body.ts';
import { signInRefusals } from './sign-in.refusals.ts';

async function nameOf(tx: PlatformTransaction, userId: string): Promise<string> {
  const user = await tx.row<{ name: string }>('select name from platform.users where id = $1', userId);
  if (user === undefined) throw signInRefusals.linkExpired();
  return user.name;
}

/** The person who accepts: the audit names them, not the product. */
function actorOf(
  user: string,
  { staff_id, role, branch_ids }: { staff_id: string; role: StaffRole; branch_ids: string[] | null },
): StaffActor {
  const staffId = idOf<StaffId>(staff_id);
  const branchIds = (branch_ids ?? []).map((id) => idOf<BranchId>(id));
  return { kind: 'staff', userId: idOf<UserId>(user), staffId, role, reach: reachOf({ id: staffId, role, branchIds }) };
}

/** One-time links as their readers use them: an invitation is looked at and accepted, a password is set anew. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly platform: PlatformScope,
    private readonly auth: AuthService,
    private readonly accounts: AccountsRepository,
    private readonly passwords: Passwords,
    private readonly log: SecurityLog,
    private readonly listeners: AcceptanceListeners,
  ) {}

  find(token: string): Promise<InvitationView> {
    return this.platform.transaction(async (tx) => {
      return this.describe(tx, await findLink(tx, this.log, token, ['invitation'], false));
    });
  }

  /** Accepts once, makes the person active in the centre and signs them in there. A person with an account proves it with their password. */
  async accept(token: string, body: AcceptBody, caller: Caller): Promise<SignedIn> {
    const { hasAccount, email } = await this.find(token);
    if (hasAccount) await this.auth.check({ email, password: body.password }, caller);
    return this.platform.transaction(async (tx) => {
      const link = await findLink(tx, this.log, token, ['invitation'], true);
      if (link.centre_id === null) throw signInRefusals.linkExpired();
      const name = hasAccount ? await nameOf(tx, link.user_id) : await this.beginAccount(tx, link.user_id, body);
      const centre = await tx.row<{ data_key: Buffer; state: CentreState }>(
        'select data_key, state from platform.centres where id = $1',
        link.centre_id,
      );
      const member = await tx.row<{ staff_id: string; state: StaffState; role: StaffRole; branch_ids: string[] | null }>(
        `select staff_id, state, role, branch_ids from platform.user_centres where user_id = $1 and centre_id = $2 and state <> 'deactivated' for update`,
        link.user_id,
        link.centre_id,
      );
      if (centre === undefined || member === undefined) throw signInRefusals.linkExpired();
      // A suspended centre is read-only: the invitation stays unused and can be accepted once the centre is active again.
      valueOf(mayWrite(centre));
      const accepted = valueOf(acceptInvitation(member, name));
      await tx.rows(
        'update platform.user_centres set state = $3 where user_id = $1 and centre_id = $2',
        link.user_id,
        link.centre_id,
        accepted.state,
      );
      await this.accounts.claimPhone(tx, link.user_id);
      const inside = await tx.enter(link.centre_id as CentreId, centre.data_key, actorOf(link.user_id, member));
      await this.listeners.tell(inside, member.staff_id, accepted);
      await inside.raise([happened('invitation-accepted', 'staff', member.staff_id)]);
      this.log.note('invitation-accepted', { userId: link.user_id });
      return this.auth.openIn(tx, link.user_id, caller, link.centre_id);
    });
  }

  reset({ token, password }: ResetBody): Promise<void> {
    return this.platform.transaction(async (tx) => {
      const link = await findLink(tx, this.log, token, ['password-reset'], true);
      await this.passwords.set(tx, link.user_id, password);
    });
  }

  /** Sets name and password of a person without an account, and answers the name. Refuses when the person received an account meanwhile. */
  private async beginAccount(tx: PlatformTransaction, userId: string, { name, password }: AcceptBody): Promise<string> {
    if (name === undefined || name === '') throw signInRefusals.fieldMissing('name');
    const begun = await tx.rows('update platform.users set name = $2 where id = $1 and password_hash is null returning id', userId, name);
    if (begun.length === 0) throw signInRefusals.acceptedMeanwhile();
    await this.passwords.set(tx, userId, password);
    return name;
  }

  private async describe(tx: PlatformTransaction, link: FoundLink): Promise<InvitationView> {
    const row = await tx.row<{ centre: string; name: string; email_cipher: Buffer | null; role: StaffRole; has_account: boolean }>(
      `select c.name as centre, u.name, u.email_cipher, m.role, u.password_hash is not null as has_account from platform.users u
       join platform.user_centres m on m.user_id = u.id join platform.centres c on c.id = m.centre_id
       where u.id = $1 and c.id = $2 and m.state <> 'deactivated'`,
      link.user_id,
      link.centre_id,
    );
    if (row === undefined) throw signInRefusals.linkExpired();
    const email =
      row.email_cipher === null ? '' : tx.keys.platform.open(row.email_cipher, { table: 'users', column: 'email', id: link.user_id });
    return { centreName: row.centre, name: row.name, email, role: row.role, hasAccount: row.has_account };
  }
}
