import { Injectable } from '@nestjs/common';
import { defaultCountry, inLatinDigits, mailboxOf, type CentreId, type Language } from '@saath/domain/kernel';
import type { StaffRole } from '@saath/domain/staff';
import { isInternational, readPhone } from '../platform/phone.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { KeyRing } from '../platform/vault.ts';
import { branchNames } from './branch-names.read-model.ts';
import type { MembershipView } from './me.view.ts';
import { phoneCountries } from './phone-countries.read-model.ts';
import { signInRefusals } from './sign-in.refusals.ts';

export interface Account {
  readonly id: string;
  readonly password_hash: string | null;
  /** The centre whose code was typed with a phone: the one to open. */
  readonly centre_id?: string;
}

export interface KnownBy {
  readonly name: string;
  readonly email: string | null;
  /** In E.164. */
  readonly phone: string | null;
}

/** The last digits are the same in every notation of a number, with a country code or without. */
const comparedDigits = 7;

/** The key of an account that signs in by phone: the same however code and number are written. */
export const phoneAccount = (centreCode: string, phone: string): string =>
  `${centreCode.trim().toLowerCase()}/${inLatinDigits(phone).replace(/\D/g, '').slice(-comparedDigits)}`;

/** A centre with its wrapped key, as it is entered. */
interface KeyedCentre {
  readonly id: CentreId;
  readonly data_key: Buffer;
}

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

  async byId(userId: string): Promise<(Account & { readonly email: string | null }) | undefined> {
    return this.platform.transaction(async (tx) => {
      const account = await tx.row<Account>('select id, password_hash from platform.users where id = $1', userId);
      return account === undefined ? undefined : { ...account, email: (await this.addressOf(tx, userId)) ?? null };
    });
  }

  /** By phone, only together with the code of a centre the person works in; the number is read in every country of that centre. */
  byPhone(phone: string, centreCode: string): Promise<Account | undefined> {
    return this.platform.transaction(async (tx) => {
      const code = centreCode.trim().toLowerCase();
      const centre = await tx.row<KeyedCentre>('select id, data_key from platform.centres where slug = $1', code);
      if (centre === undefined) return undefined;
      const inside = await tx.enter(centre.id, centre.data_key, { kind: 'system' });
      const numbers = (await phoneCountries(inside, null)).flatMap((country) => readPhone(phone, country) ?? []);
      const found = await tx.rows<Account>(
        `select u.id, u.password_hash, m.centre_id from platform.phone_sign_ins p
         join platform.user_centres m on m.user_id = p.user_id and m.centre_id = p.centre_id and m.state = 'active'
         join platform.users u on u.id = p.user_id
         where p.centre_id = $1 and p.phone_index = any($2::bytea[])`,
        centre.id,
        numbers.map((number) => this.keys.platform.blindIndex('phone', number)),
      );
      // Digits that are the number of two people, in two countries, are nobody's: with the country code they are one's.
      return found.length === 1 ? found[0] : undefined;
    });
  }

  /**
   * The number in E.164, read in the country of the person: of their branches in the centre that is open, or of that centre for an
   * administrator. Refuses a number that is none there, and one without a country code where the country is not known or not one.
   */
  async readPhone(tx: PlatformTransaction, userId: string, centreId: string | null, phone: string): Promise<string> {
    const countries = await this.countriesOf(tx, userId, centreId);
    const [country = defaultCountry] = countries;
    const number = readPhone(phone, country);
    if (countries.length !== 1 && !isInternational(phone)) throw signInRefusals.phoneNeedsCountryCode();
    if (number === undefined) throw signInRefusals.phoneInvalid(country);
    return number;
  }

  private async countriesOf(tx: PlatformTransaction, userId: string, centreId: string | null): Promise<readonly string[]> {
    const row = await tx.row<KeyedCentre & { readonly country: string; readonly role: StaffRole; readonly branch_ids: string[] }>(
      `select c.id, c.data_key, c.country, m.role, m.branch_ids from platform.user_centres m join platform.centres c on c.id = m.centre_id
       where m.user_id = $1 and m.centre_id = $2 and m.state = 'active'`,
      userId,
      centreId,
    );
    if (row === undefined) return [];
    if (row.role === 'administrator') return [row.country];
    return phoneCountries(await tx.enter(row.id, row.data_key, { kind: 'system' }), row.branch_ids);
  }

  /**
   * Stores the number for signing in, in E.164, encrypted and with its blind index; null removes it. Answers whether it is the person's in
   * each of their centres: within a centre a number is one person's.
   */
  async setPhone(tx: PlatformTransaction, id: string, number: string | null): Promise<boolean> {
    await tx.rows('delete from platform.phone_sign_ins where user_id = $1', id);
    await tx.rows(
      'update platform.users set phone_cipher = $2, phone_index = $3 where id = $1',
      id,
      number === null ? null : tx.keys.platform.seal(number, { table: 'users', column: 'phone', id }),
      number === null ? null : tx.keys.platform.blindIndex('phone', number),
    );
    return this.claimPhone(tx, id);
  }

  /** Makes the number of a user theirs in each centre where they work and nobody else has it. Answers whether that is so in all of them. */
  async claimPhone(tx: PlatformTransaction, id: string): Promise<boolean> {
    await tx.rows(
      `insert into platform.phone_sign_ins (centre_id, phone_index, user_id)
       select m.centre_id, u.phone_index, u.id from platform.users u join platform.user_centres m on m.user_id = u.id
       where u.id = $1 and u.phone_index is not null and m.state = 'active' order by m.centre_id on conflict do nothing`,
      id,
    );
    const missing = await tx.rows(
      `select 1 as found from platform.users u join platform.user_centres m on m.user_id = u.id
       where u.id = $1 and u.phone_index is not null and m.state = 'active'
         and not exists (select 1 from platform.phone_sign_ins p where p.centre_id = m.centre_id and p.user_id = u.id) limit 1`,
      id,
    );
    return missing.length === 0;
  }

  /** Stores another address for signing in; answers false when it is the address of somebody else. */
  async setAddress(tx: PlatformTransaction, id: string, address: string): Promise<boolean> {
    const index = tx.keys.platform.blindIndex('email', address);
    const cipher = tx.keys.platform.seal(address, { table: 'users', column: 'email', id });
    const changed = await tx.rows(
      `update platform.users set email_cipher = $2, email_index = $3, version = version + 1
       where id = $1 and not exists (select 1 from platform.users o where o.email_index = $3 and o.id <> $1) returning id`,
      id,
      cipher,
      index,
    );
    return changed.length > 0;
  }

  /** The address of a user; undefined for a person who was imported with a timetable and is not invited yet. */
  async addressOf(tx: PlatformTransaction, id: string): Promise<string | undefined> {
    const row = await tx.row<{ email_cipher: Buffer | null }>('select email_cipher from platform.users where id = $1', id);
    const cipher = row?.email_cipher ?? undefined;
    return cipher === undefined ? undefined : tx.keys.platform.open(cipher, { table: 'users', column: 'email', id });
  }

  /** The facts by which a user is known: name, address and number. */
  async knownBy(tx: PlatformTransaction, id: string): Promise<KnownBy> {
    const user = await tx.row<{ name: string; email_cipher: Buffer | null; phone_cipher: Buffer | null }>(
      'select name, email_cipher, phone_cipher from platform.users where id = $1',
      id,
    );
    const sealed = { email: user?.email_cipher ?? null, phone: user?.phone_cipher ?? null };
    const open = (column: 'email' | 'phone'): string | null =>
      sealed[column] === null ? null : tx.keys.platform.open(sealed[column], { table: 'users', column, id });
    return { name: user?.name ?? '', email: open('email'), phone: open('phone') };
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
