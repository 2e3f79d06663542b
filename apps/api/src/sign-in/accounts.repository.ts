import { Injectable } from '@nestjs/common';
import { mailboxOf, type Language } from '@saath/domain/kernel';
import type { StaffRole } from '@saath/domain/staff';
import parsePhoneNumber from 'libphonenumber-js';
import { signInRefusals } from './sign-in.refusals.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { KeyRing } from '../platform/vault.ts';
import { branchNames } from './branch-names.read-model.ts';
import type { MembershipView } from './me.view.ts';

export interface Account {
  readonly id: string;
  readonly password_hash: string | null;
  /** The centre whose code was typed with a phone: the one to open. */
  readonly centre_id?: string;
}

/** A phone number in any notation as E.164; undefined when it cannot be one. */
export function normalPhone(phone: string): string | undefined {
  const number = parsePhoneNumber(phone, 'IN');
  return number?.isValid() === true ? number.number : undefined;
}

/** The key of an account that signs in by phone: the same however code and number are written. */
export const phoneAccount = (centreCode: string, phone: string): string =>
  `${centreCode.trim().toLowerCase()}/${normalPhone(phone) ?? phone.trim()}`;

interface MembershipRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly languages: Language[];
  readonly time_zone: string;
  readonly role: StaffRole;
  readonly staff_id: string;
  readonly branch_ids: string[];
  readonly data_key: Buffer;
}

/** Users, and the centres they may enter. */
@Injectable()
export class AccountsRepository {
  constructor(
    private readonly platform: PlatformScope,
    private readonly keys: KeyRing,
  ) {}

  async byEmail(email: string): Promise<Account | undefined> {
    const index = this.keys.platform.blindIndex('email', mailboxOf(email));
    return (await this.platform.read<Account>('select id, password_hash from platform.users where email_index = $1', [index]))[0];
  }

  /** By phone, only together with the code of a centre the person works in. */
  async byPhone(phone: string, centreCode: string): Promise<Account | undefined> {
    const number = normalPhone(phone);
    if (number === undefined) return undefined;
    const [account] = await this.platform.read<Account>(
      `select u.id, u.password_hash, c.id as centre_id from platform.users u
       join platform.user_centres m on m.user_id = u.id and m.state = 'active'
       join platform.centres c on c.id = m.centre_id and c.slug = $2
       where u.phone_index = $1`,
      [this.keys.platform.blindIndex('phone', number), centreCode.trim().toLowerCase()],
    );
    return account;
  }

  /** Stores the number for signing in, encrypted and with its blind index; null removes it. Refuses a number that cannot be one. */
  async setPhone(tx: PlatformTransaction, id: string, phone: string | null): Promise<void> {
    const number = phone === null ? null : normalPhone(phone);
    if (number === undefined) throw signInRefusals.phoneInvalid();
    await tx.rows(
      'update platform.users set phone_cipher = $2, phone_index = $3 where id = $1',
      id,
      number === null ? null : tx.keys.platform.seal(number, { table: 'users', column: 'phone', id }),
      number === null ? null : tx.keys.platform.blindIndex('phone', number),
    );
  }

  /** The address of a user; undefined for a person who was imported with a timetable and is not invited yet. */
  async addressOf(tx: PlatformTransaction, id: string): Promise<string | undefined> {
    const row = await tx.row<{ email_cipher: Buffer | null }>('select email_cipher from platform.users where id = $1', id);
    const cipher = row?.email_cipher ?? undefined;
    return cipher === undefined ? undefined : tx.keys.platform.open(cipher, { table: 'users', column: 'email', id });
  }

  /** The account keys of a user: the address, and the phone with the code of each centre. */
  async accountsOf(tx: PlatformTransaction, id: string): Promise<readonly string[]> {
    const address = await this.addressOf(tx, id);
    const rows = await tx.rows<{ phone_cipher: Buffer; slug: string }>(
      `select u.phone_cipher, c.slug from platform.users u
       join platform.user_centres m on m.user_id = u.id join platform.centres c on c.id = m.centre_id
       where u.id = $1 and u.phone_cipher is not null`,
      id,
    );
    const phones = rows.map(({ phone_cipher: cipher, slug }) =>
      phoneAccount(slug, tx.keys.platform.open(cipher, { table: 'users', column: 'phone', id })),
    );
    return [...(address === undefined ? [] : [address]), ...phones];
  }

  /** Every centre the user is active in, with the names of their branches, read inside each centre's scope. */
  async memberships(tx: PlatformTransaction, userId: string): Promise<MembershipView[]> {
    const rows = await tx.rows<MembershipRow>(
      `select c.id, c.name, c.slug, c.languages, c.time_zone, c.data_key, m.role, m.staff_id, m.branch_ids
       from platform.user_centres m join platform.centres c on c.id = m.centre_id
       where m.user_id = $1 and m.state = 'active' order by c.name, c.id limit 50`,
      userId,
    );
    const views: MembershipView[] = [];
    for (const row of rows) {
      const { id, name, slug, languages, time_zone: timeZone, role, staff_id: staffId } = row;
      views.push({ centre: { id, name, slug, languages, timeZone }, role, staffId, branches: await this.branchesOf(tx, row) });
    }
    return views;
  }

  private async branchesOf(tx: PlatformTransaction, row: MembershipRow): Promise<MembershipView['branches']> {
    if (row.role === 'administrator') return null;
    const centre = await tx.enter(row.id as never, row.data_key, { kind: 'system' });
    return branchNames(centre, row.branch_ids);
  }
}
