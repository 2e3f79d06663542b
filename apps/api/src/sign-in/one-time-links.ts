import type { Instant } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { KeyRing } from '../platform/vault.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import { hashOfToken } from './sign-in-token.ts';

export type LinkPurpose = 'invitation' | 'password-reset';

/** Hours for which a link works: a week for an invitation, an hour for a reset. */
const hoursValid: Readonly<Record<LinkPurpose, number>> = { invitation: 7 * 24, 'password-reset': 1 };

/** Runs SQL in a transaction of the platform or of a centre; both may insert links. */
type Run = (sql: string, ...params: readonly unknown[]) => Promise<unknown[]>;

export interface NewLink {
  readonly purpose: LinkPurpose;
  readonly userId: string;
  readonly centreId: string | null;
}

const insertLink = `
  insert into platform.one_time_links (id, token_hash, purpose, user_id, centre_id, created_at, expires_at, mail_due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $6)`;

/** Writes a link. The row is also the order to mail it: the worker sends what has not been mailed. */
export async function writeLink(run: Run, keys: KeyRing, now: Instant, { purpose, userId, centreId }: NewLink): Promise<void> {
  const id = newId();
  await run(
    insertLink,
    id,
    hashOfToken(keys.linkToken(id)),
    purpose,
    userId,
    centreId,
    toDate(now),
    toDate(now.add({ hours: hoursValid[purpose] })),
  );
  await run(`select pg_notify('saath_due', '')`);
}

/** Reset links of one account within an hour. Further orders are ignored without an answer of their own, so that a stranger cannot fill a mailbox. */
const resetsPerHour = 3;

const insertReset = `
  insert into platform.one_time_links (id, token_hash, purpose, user_id, created_at, expires_at, mail_due_at)
  select $1, $2, 'password-reset', u.id, $4, $5, $4 from platform.users u
  where u.email_index = $3 and $7 > (select count(*) from platform.one_time_links l
    where l.user_id = u.id and l.purpose = 'password-reset' and l.created_at > $6)`;

/** Orders a reset for the account with this address. The same statements run when there is none, so that timing reveals little. */
export async function writeResetLink(tx: PlatformTransaction, emailIndex: Buffer): Promise<void> {
  const id = newId();
  await tx.rows(
    insertReset,
    id,
    hashOfToken(tx.keys.linkToken(id)),
    emailIndex,
    toDate(tx.now),
    toDate(tx.now.add({ hours: hoursValid['password-reset'] })),
    toDate(tx.now.subtract({ hours: 1 })),
    resetsPerHour,
  );
  await tx.rows(`select pg_notify('saath_due', '')`);
}

export interface FoundLink {
  readonly id: string;
  readonly user_id: string;
  readonly centre_id: string | null;
}

/** The link of a token, if it still works. With `use` it is spent in the same statement, so that it works once. */
export function findLink(tx: PlatformTransaction, token: string, purpose: LinkPurpose, use: boolean): Promise<FoundLink | undefined> {
  const now = toDate(tx.now);
  const open = 'token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3';
  const sql = use
    ? `update platform.one_time_links set used_at = $3 where ${open} returning id, user_id, centre_id`
    : `select id, user_id, centre_id from platform.one_time_links where ${open}`;
  return tx.row<FoundLink>(sql, hashOfToken(token), purpose, now);
}
