import { Injectable } from '@nestjs/common';
import { mailboxOf, type CentreId } from '@saath/domain/kernel';
import { SecurityLog } from '../platform/security-log.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { branchNames } from './branch-names.read-model.ts';
import type { Caller } from './caller.ts';
import { Devices } from './devices.ts';
import { changePurposes, withdrawLinks } from './one-time-links.ts';
import { guessable } from './password-guess.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { signInRefusals } from './sign-in.refusals.ts';
import { SignInsRepository } from './sign-ins.repository.ts';
import { Throttle } from './throttle.ts';

const mostCentres = 50;

/** The only way by which a person sets their own password. */
@Injectable()
export class Passwords {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly signIns: SignInsRepository,
    private readonly throttle: Throttle,
    private readonly devices: Devices,
    private readonly log: SecurityLog,
  ) {}

  /**
   * Sets a password, ends every sign-in of the person and every link that would reset the password or change the sign-in data, and lets
   * them sign in without waiting. Refuses the person's address, and what others would guess early.
   */
  async set(tx: PlatformTransaction, userId: string, password: string): Promise<void> {
    await this.refuseGuessable(tx, userId, password);
    const passwordHash = await hashPassword(password);
    await tx.rows('update platform.users set password_hash = $2, version = version + 1 where id = $1', userId, passwordHash);
    await withdrawLinks(tx, userId, ['password-reset', ...changePurposes]);
    await this.signIns.closeAll(tx, userId);
    await this.devices.forgetAll(tx, userId);
    for (const account of await this.accounts.accountsOf(tx, userId)) await this.throttle.forget(tx, account);
    this.log.note('password-set', { userId });
  }

  /** Checks the current password of somebody who is signed in, and slows down guessing like a sign-in. */
  async checkCurrent(userId: string, given: string | undefined, caller: Caller): Promise<void> {
    if (given === undefined) throw signInRefusals.currentPasswordMissing();
    const account = await this.accounts.byId(userId);
    const device = await this.devices.keyFor(caller.device, userId);
    const attempt = { account: account?.email ?? userId, address: caller.address, device };
    const facts = { userId, device: device === undefined ? 'new' : 'known' } as const;
    await this.throttle.count(attempt, facts);
    if (!(await verifyPassword(account?.password_hash, given))) {
      this.log.note('current-password-failed', facts);
      throw signInRefusals.currentPasswordWrong();
    }
    await this.throttle.takeBack(attempt);
  }

  private async refuseGuessable(tx: PlatformTransaction, userId: string, password: string): Promise<void> {
    const { name, email, phone } = await this.accounts.knownBy(tx, userId);
    if (mailboxOf(password) === email) throw signInRefusals.passwordIsEmail();
    const because = guessable(password, [name, email ?? '', phone ?? '', ...(await this.textsOfCentres(tx, userId))]);
    if (because !== undefined) throw signInRefusals.passwordGuessable(because);
  }

  /** The names of the centres of a person, their codes and their branches. */
  private async textsOfCentres(tx: PlatformTransaction, userId: string): Promise<readonly string[]> {
    const centres = await tx.rows<{ id: CentreId; name: string; slug: string; data_key: Buffer }>(
      `select c.id, c.name, c.slug, c.data_key from platform.user_centres m join platform.centres c on c.id = m.centre_id
       where m.user_id = $1 and m.state <> 'deactivated' order by c.id limit $2`,
      userId,
      mostCentres,
    );
    const texts: string[] = [];
    for (const { id, name, slug, data_key: key } of centres) {
      const branches = await branchNames(await tx.enter(id, key, { kind: 'system' }), null);
      texts.push(name, slug, ...branches.map((branch) => branch.name));
    }
    return texts;
  }
}
