import { Injectable } from '@nestjs/common';
import { mailboxOf, type Language } from '@saath/domain/kernel';
import { operatorPermissions, permissionsOf } from '@saath/domain/staff';
import { httpRefusals } from '../http/http.refusals.ts';
import { notFound } from '../platform/refusal.ts';
import { SecurityLog } from '../platform/security-log.ts';
import type { Principal } from '../tenancy/actor.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { AccountsRepository, phoneAccount, type Account } from './accounts.repository.ts';
import type { Caller } from './caller.ts';
import { Devices } from './devices.ts';
import type { MeView } from './me.view.ts';
import { writeResetLink } from './one-time-links.ts';
import { verifyPassword } from './password.ts';
import { Passwords } from './passwords.ts';
import type { PasswordBody, ProfileBody, SignInBody } from './sign-in.body.ts';
import { SignInData } from './sign-in-data.ts';
import { signInRefusals } from './sign-in.refusals.ts';
import { SignInsRepository } from './sign-ins.repository.ts';
import { Throttle, type Attempt } from './throttle.ts';

export interface SignedIn {
  readonly token: string;
  /** The token of the device. */
  readonly device: string;
  readonly me: MeView;
}

/** The key of the account that was typed, the same however it is written; otherwise capitals and spaces would allow further attempts. */
const accountKeyOf = ({ email, phone = '', centreCode = '' }: SignInBody): string =>
  email === undefined ? phoneAccount(centreCode, phone) : mailboxOf(email);

@Injectable()
export class AuthService {
  constructor(
    private readonly platform: PlatformScope,
    private readonly accounts: AccountsRepository,
    private readonly signIns: SignInsRepository,
    private readonly throttle: Throttle,
    private readonly keys: KeyRing,
    private readonly passwords: Passwords,
    private readonly signInData: SignInData,
    private readonly devices: Devices,
    private readonly log: SecurityLog,
  ) {}

  /** Finds the account and checks its password. Refuses an unknown account and a wrong password alike, and a throttled attempt with 429. */
  async check(body: SignInBody, caller: Caller): Promise<Account> {
    const account = await this.find(body);
    const device = account && (await this.devices.keyFor(caller.device, account.id));
    const attempt: Attempt = { account: accountKeyOf(body), address: caller.address, device };
    const seen = { device: device === undefined ? 'new' : 'known' } as const;
    const facts = account === undefined ? seen : { ...seen, userId: account.id };
    await this.throttle.count(attempt, facts);
    if (!(await verifyPassword(account?.password_hash, body.password)) || account === undefined) {
      this.log.note('sign-in-failed', facts);
      throw signInRefusals.notRecognised();
    }
    await this.throttle.takeBack(attempt);
    this.log.note('signed-in', facts);
    return account;
  }

  open({ id, centre_id: centreId }: Account, caller: Caller): Promise<SignedIn> {
    return this.platform.transaction((tx) => this.openIn(tx, id, caller, centreId));
  }

  /** Opens a sign-in in the wanted centre when the person works there, otherwise in their first centre by name, and ends the one of this browser. */
  async openIn(tx: PlatformTransaction, userId: string, caller: Caller, wanted?: string): Promise<SignedIn> {
    const memberships = await this.accounts.memberships(tx, userId);
    const { centre } = memberships.find((one) => one.centre.id === wanted) ?? memberships[0] ?? {};
    const active = centre?.id ?? null;
    // The browser forgets its former sign-in with this answer; nobody else goes on with it either.
    if (caller.signIn !== undefined && (await this.signIns.closeByToken(tx, caller.signIn))) this.log.note('sign-in-rotated', { userId });
    const token = await this.signIns.open(tx, userId, active, caller.userAgent);
    const device = await this.devices.remember(tx, userId, caller.device);
    return { token, device, me: await this.describe(tx, userId, active) };
  }

  me(principal: Principal): Promise<MeView> {
    return this.platform.transaction((tx) => this.describe(tx, principal.userId, principal.centre?.centreId ?? null));
  }

  /** Opens another centre in this sign-in. Refuses a centre in which the person does not work like one that does not exist. */
  async switchTo(principal: Principal, centreId: string): Promise<MeView> {
    return this.platform.transaction(async (tx) => {
      const memberships = await this.accounts.memberships(tx, principal.userId);
      if (!memberships.some(({ centre }) => centre.id === centreId)) throw notFound('centres');
      await tx.rows('update platform.sign_ins set centre_id = $2 where id = $1', principal.signInId, centreId);
      this.log.note('centre-switched', { userId: principal.userId, centreId });
      return this.describe(tx, principal.userId, centreId);
    });
  }

  /** Changes the language at once; another number or address is asked for with the current password, and counts once it is confirmed. */
  async change(principal: Principal, version: number, body: ProfileBody, caller: Caller): Promise<MeView> {
    if (body.phone !== undefined || body.email !== undefined) {
      await this.refuseStale(principal.userId, version);
      await this.passwords.checkCurrent(principal.userId, body.currentPassword, caller);
    }
    return this.platform.transaction(async (tx) => {
      const changed = await tx.rows(
        'update platform.users set language = coalesce($3, language), version = version + 1 where id = $1 and version = $2 returning id',
        principal.userId,
        version,
        body.language ?? null,
      );
      if (changed.length === 0) throw httpRefusals.stale();
      await this.signInData.ask(tx, principal, body);
      if (body.phone !== undefined || body.email !== undefined) this.log.note('change-ordered', { userId: principal.userId });
      return this.describe(tx, principal.userId, principal.centre?.centreId ?? null);
    });
  }

  /** Refuses a change of an account that has changed since, before the password is tried, so that it does not count as an attempt. */
  private refuseStale(userId: string, version: number): Promise<void> {
    return this.platform.transaction(async (tx) => {
      const found = await tx.rows('select id from platform.users where id = $1 and version = $2', userId, version);
      if (found.length === 0) throw httpRefusals.stale();
    });
  }

  /** Sets another password, ends every sign-in of the person, and signs them in anew on this device. */
  async changePassword(principal: Principal, { currentPassword, password }: PasswordBody, caller: Caller): Promise<SignedIn> {
    await this.passwords.checkCurrent(principal.userId, currentPassword, caller);
    return this.platform.transaction(async (tx) => {
      await this.passwords.set(tx, principal.userId, password);
      return this.openIn(tx, principal.userId, caller, principal.centre?.centreId);
    });
  }

  async signOut(principal: Principal): Promise<void> {
    await this.signIns.close(principal.userId, principal.signInId);
    this.log.note('signed-out', { userId: principal.userId });
  }

  /** Ends one of the person's sign-ins, also on another device. */
  async endSignIn({ userId }: Principal, id: string): Promise<void> {
    await this.signIns.close(userId, id);
    this.log.note('sign-in-ended', { userId });
  }

  async signOutEverywhere(principal: Principal): Promise<void> {
    await this.platform.transaction(async (tx) => {
      await this.signIns.closeAll(tx, principal.userId);
      await this.devices.forgetAll(tx, principal.userId);
    });
    this.log.note('signed-out-everywhere', { userId: principal.userId });
  }

  /** Orders a reset mail when the account exists; answers the same when it does not. Refuses with 429 while the address has to wait. */
  async forgot(email: string, { address }: Caller): Promise<void> {
    await this.throttle.countForgot(address);
    const index = this.keys.platform.blindIndex('email', mailboxOf(email));
    const userId = await this.platform.transaction((tx) => writeResetLink(tx, index));
    this.log.note('reset-ordered', userId === undefined ? {} : { userId });
  }

  private find(body: SignInBody): Promise<Account | undefined> {
    if (body.email !== undefined) return this.accounts.byEmail(body.email);
    if (body.phone !== undefined && body.centreCode !== undefined) return this.accounts.byPhone(body.phone, body.centreCode);
    throw signInRefusals.fieldMissing('email');
  }

  private async describe(tx: PlatformTransaction, userId: string, active: string | null): Promise<MeView> {
    const account = await tx.row<{ id: string; name: string; language: Language; operator: boolean; version: number }>(
      'select id, name, language, operator, version from platform.users where id = $1',
      userId,
    );
    if (account === undefined) throw httpRefusals.signInRequired();
    const { version, ...user } = account;
    const memberships = await this.accounts.memberships(tx, userId);
    const role = memberships.find(({ centre }) => centre.id === active)?.role;
    const permissions = new Set<string>([
      ...(user.operator ? operatorPermissions : []),
      ...(role === undefined ? ['account:self'] : permissionsOf(role)),
    ]);
    return { user, memberships, active, permissions: [...permissions], version };
  }
}
