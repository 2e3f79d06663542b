import { idOf, type BranchId, type CentreId, type StaffId, type UserId } from '@saath/domain/kernel';
import type { StaffRole } from '@saath/domain/staff';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { hashOfToken, newToken } from '../sign-in/sign-in-token.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import type { TestApi } from './start-api.ts';

export interface SeededStaff {
  readonly userId: UserId;
  readonly staffId: StaffId;
  readonly token: string;
}
export interface SeededCentre {
  readonly centreId: CentreId;
  readonly wrappedKey: Buffer;
  readonly branchIds: readonly [BranchId, BranchId];
  readonly administrator: SeededStaff;
  readonly counsellor: SeededStaff;
  readonly facilitator: SeededStaff;
  readonly mentor: SeededStaff;
}

async function seedUser(
  tx: PlatformTransaction,
  name: string,
  centreId: CentreId | null,
  operator: boolean,
): Promise<{ userId: UserId; token: string }> {
  const userId = newId<UserId>();
  const token = newToken();
  const at = toDate(tx.now);
  const address = `${userId}@example.org`;
  await tx.rows(
    `insert into platform.users (id, email_cipher, email_index, name, operator, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6)`,
    userId,
    tx.keys.platform.seal(address, { table: 'users', column: 'email', id: userId }),
    tx.keys.platform.blindIndex('email', address),
    name,
    operator,
    at,
  );
  await tx.rows(
    `insert into platform.sign_ins (id, token_hash, user_id, centre_id, device, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, 'test', $5, $5, $5::timestamptz + interval '100 years')`,
    newId(),
    hashOfToken(token),
    userId,
    centreId,
    at,
  );
  return { userId, token };
}

async function seedStaff(
  tx: PlatformTransaction,
  centreId: CentreId,
  name: string,
  role: StaffRole,
  branchIds: readonly BranchId[],
): Promise<SeededStaff> {
  const { userId, token } = await seedUser(tx, name, centreId, false);
  const staffId = newId<StaffId>();
  await tx.rows(
    `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state) values ($1, $2, $3, $4, $5, 'active')`,
    userId,
    centreId,
    staffId,
    role,
    branchIds,
  );
  await tx.rows(
    `insert into staff (centre_id, id, user_id, name, role, state, created_at, updated_at) values ($1, $2, $3, $4, $5, 'active', $6, $6)`,
    centreId,
    staffId,
    userId,
    name,
    role,
    toDate(tx.now),
  );
  for (const branchId of branchIds) {
    await tx.rows(
      'insert into staff_branches (centre_id, id, staff_id, branch_id) values ($1, $2, $3, $4)',
      centreId,
      newId(),
      staffId,
      branchId,
    );
  }
  return { userId, staffId, token };
}

/** An operator, signed in. */
export function seedOperator(api: TestApi): Promise<{ userId: UserId; token: string }> {
  return api.app.get(PlatformScope).transaction((tx) => seedUser(tx, 'Operator', null, true));
}

/**
 * A centre with two branches in Asia/Kolkata and one person of each role, signed in. The administrator reaches every branch, the
 * counsellor, the facilitator and the mentor the first. `mark` is part of names, so that a test can search for words of another centre.
 */
export function seedCentre(api: TestApi, mark = 'Nayi Subah'): Promise<SeededCentre> {
  return api.app.get(PlatformScope).transaction(async (tx) => {
    const centreId = newId<CentreId>();
    const wrappedKey = tx.keys.newWrappedKey(centreId);
    const slug = `centre-${centreId.slice(-12)}`;
    await tx.rows(
      `insert into platform.centres (id, slug, name, time_zone, languages, data_key, created_at, updated_at)
       values ($1, $2, $3, 'Asia/Kolkata', '{en,hi,mr}', $4, $5, $5)`,
      centreId,
      slug,
      mark,
      wrappedKey,
      toDate(tx.now),
    );
    await tx.enter(centreId, wrappedKey, { kind: 'system' });
    const branchIds: [BranchId, BranchId] = [newId(), newId()];
    for (const [index, id] of branchIds.entries()) {
      await tx.rows(
        `insert into branches (centre_id, id, name, code_prefix, time_zone, created_at, updated_at) values ($1, $2, $3, $4, 'Asia/Kolkata', $5, $5)`,
        centreId,
        idOf<BranchId>(id),
        `${mark} ${index === 0 ? 'North' : 'South'}`,
        index === 0 ? 'N' : 'S',
        toDate(tx.now),
      );
    }
    return {
      centreId,
      wrappedKey,
      branchIds,
      administrator: await seedStaff(tx, centreId, `${mark} administrator`, 'administrator', []),
      counsellor: await seedStaff(tx, centreId, `${mark} counsellor`, 'counsellor', [branchIds[0]]),
      facilitator: await seedStaff(tx, centreId, `${mark} facilitator`, 'facilitator', [branchIds[0]]),
      mentor: await seedStaff(tx, centreId, `${mark} mentor`, 'mentor', [branchIds[0]]),
    };
  });
}
