import type { Instant } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { SecurityLog } from '../platform/security-log.ts';
import type { CipherPlace, KeyRing } from '../platform/vault.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import { signInRefusals } from './sign-in.refusals.ts';
import { hashOfToken } from './sign-in-token.ts';

export const changePurposes = ['email-change', 'phone-change'] as const;
export type ChangePurpose = (typeof changePurposes)[number];
export type LinkPurpose = 'invitation' | 'password-reset' | 'stand-in' | ChangePurpose;

/** Hours for which a link works: a week for an invitation, an hour for a reset, a day for confirming an address or a number. */
const hoursValid: Readonly<Record<Exclude<LinkPurpose, 'stand-in'>, number>> = {
  invitation: 7 * 24,
  'password-reset': 1,
  'email-change': 24,
  'phone-change': 24,
};

const valuePlace = (id: string): CipherPlace => ({ table: 'one_time_links', column: 'value', id });

/** Runs SQL in a transaction of the platform or of a centre; both may insert links. */
type Run = (sql: string, ...params: readonly unknown[]) => Promise<unknown[]>;

export interface NewLink {
  readonly purpose: Exclude<LinkPurpose, 'stand-in'>;
  readonly userId: string;
  readonly centreId: string | null;
}

/** The person who is asked to lead a session, and until when a mail about it has a meaning. */
export interface StandInMail {
  readonly questionId: string;
  readonly userId: string;
  readonly centreId: string;
  readonly until: Instant;
}

const insertLink = `
  insert into platform.one_time_links (id, token_hash, purpose, user_id, centre_id, created_at, expires_at, mail_due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $6)`;

const insertOnce = `${insertLink} on conflict (id) do nothing`;

/** Writes a link. The row is also the order to mail it: the worker sends what has not been mailed. */
export async function writeLink(run: Run, keys: KeyRing, now: Instant, { purpose, userId, centreId }: NewLink): Promise<void> {
  const until = now.add({ hours: hoursValid[purpose] });
  await run(insertLink, ...valuesOf(keys, now, newId(), { purpose, userId, centreId, until }));
  await run(`select pg_notify('saath_due', '')`);
}

/**
 * Orders a mail to a person who is asked to lead a session. A question is mailed once, however often it is ordered; a person without an
 * address is told in Saath only.
 */
export async function orderStandInMail(tx: PlatformTransaction, { questionId, ...mail }: StandInMail): Promise<void> {
  await tx.rows(insertOnce, ...valuesOf(tx.keys, tx.now, questionId, { ...mail, purpose: 'stand-in' }));
  await tx.rows(`select pg_notify('saath_due', '')`);
}

interface Order {
  readonly purpose: LinkPurpose;
  readonly userId: string;
  readonly centreId: string | null;
  readonly until: Instant;
}

const valuesOf = (keys: KeyRing, now: Instant, id: string, { purpose, userId, centreId, until }: Order): readonly unknown[] => [
  ...[id, hashOfToken(keys.linkToken(id)), purpose, userId, centreId, toDate(now), toDate(until)],
];

/** Reset links of one account within an hour. Further orders are ignored without an answer of their own, so that a stranger cannot fill a mailbox. */
const resetsPerHour = 3;

const insertReset = `
  insert into platform.one_time_links (id, token_hash, purpose, user_id, created_at, expires_at, mail_due_at)
  select $1, $2, 'password-reset', u.id, $4, $5, $4 from platform.users u
  where u.email_index = $3 and $7 > (select count(*) from platform.one_time_links l
    where l.user_id = u.id and l.purpose = 'password-reset' and l.created_at > $6)
  returning user_id`;

/**
 * Orders a reset for the account with this address, and answers whose it is. The same statements run when there is none, so that timing
 * reveals little.
 */
export async function writeResetLink(tx: PlatformTransaction, emailIndex: Buffer): Promise<string | undefined> {
  const id = newId();
  const ordered = await tx.row<{ user_id: string }>(
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
  return ordered?.user_id;
}

/** Links for changing the sign-in data of one account within an hour; a mailbox of somebody else must not be filled either. */
const changesPerHour = 3;
const secondsPerHour = 3_600;

const insertChange = `
  insert into platform.one_time_links (id, token_hash, purpose, user_id, value_cipher, created_at, expires_at, mail_due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $6)`;

/**
 * Orders the link that confirms another address, mailed to that address, or another number, mailed to the address of the account. Earlier
 * links for the same end. Refuses with 429 what would be the fourth link within an hour.
 */
export async function writeChangeLink(tx: PlatformTransaction, purpose: ChangePurpose, userId: string, value: string): Promise<void> {
  const [recent] = await tx.rows<{ count: string }>(
    'select count(*) from platform.one_time_links where user_id = $1 and purpose = any($2) and created_at > $3',
    userId,
    changePurposes,
    toDate(tx.now.subtract({ hours: 1 })),
  );
  if (Number(recent?.count ?? 0) >= changesPerHour) throw signInRefusals.tooManyAttempts(secondsPerHour);
  await withdrawLinks(tx, userId, [purpose]);
  const id = newId();
  await tx.rows(
    insertChange,
    id,
    hashOfToken(tx.keys.linkToken(id)),
    purpose,
    userId,
    tx.keys.platform.seal(value, valuePlace(id)),
    toDate(tx.now),
    toDate(tx.now.add({ hours: hoursValid[purpose] })),
  );
  await tx.rows(`select pg_notify('saath_due', '')`);
}

/** Ends the links of a user for these purposes: none works any more, and none that still waits is mailed. */
export async function withdrawLinks(tx: PlatformTransaction, userId: string, purposes: readonly LinkPurpose[]): Promise<void> {
  await tx.rows(
    'update platform.one_time_links set used_at = $3 where user_id = $1 and purpose = any($2) and used_at is null',
    userId,
    purposes,
    toDate(tx.now),
  );
}

/** The address or number that a link carries. */
export const valueOfLink = (keys: KeyRing, { id, value_cipher: cipher }: Pick<FoundLink, 'id' | 'value_cipher'>): string =>
  cipher === null ? '' : keys.platform.open(cipher, valuePlace(id));

/** The addresses and numbers of a user that are not confirmed yet. */
export function waitingChanges(tx: PlatformTransaction, userId: string): Promise<FoundLink[]> {
  return tx.rows<FoundLink>(
    `select id, purpose, user_id, centre_id, value_cipher from platform.one_time_links
     where user_id = $1 and purpose = any($2) and used_at is null and expires_at > $3`,
    userId,
    changePurposes,
    toDate(tx.now),
  );
}

export interface FoundLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly user_id: string;
  readonly centre_id: string | null;
  readonly value_cipher: Buffer | null;
}

/**
 * The link of a token. With `use` it is spent in the same statement, so that it works once. A link that does not work any more is refused,
 * with a line of the security log.
 */
export async function findLink(
  tx: PlatformTransaction,
  log: SecurityLog,
  token: string,
  purposes: readonly LinkPurpose[],
  use: boolean,
): Promise<FoundLink> {
  const now = toDate(tx.now);
  const open = 'token_hash = $1 and purpose = any($2) and used_at is null and expires_at > $3';
  const columns = 'id, purpose, user_id, centre_id, value_cipher';
  const sql = use
    ? `update platform.one_time_links set used_at = $3 where ${open} returning ${columns}`
    : `select ${columns} from platform.one_time_links where ${open}`;
  const link = await tx.row<FoundLink>(sql, hashOfToken(token), purposes, now);
  if (link !== undefined) return link;
  log.note('link-refused', { link: purposes.join() });
  throw signInRefusals.linkExpired();
}
