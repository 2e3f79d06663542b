import { planBranch, type Branch } from '@saath/domain/branches';
import { planCentre } from '@saath/domain/centres';
import { happened, type BranchId, type CentreId, type StaffId, type UserId } from '@saath/domain/kernel';
import { inviteStaff } from '@saath/domain/staff';
import { allKinds } from '../programme-kinds/kind-of.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { refusal, valueOf } from '../platform/refusal.ts';
import { normalEmail } from '../sign-in/accounts.repository.ts';
import { writeLink } from '../sign-in/one-time-links.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import type { OnboardCentreBody } from './platform-centre.body.ts';

/** Writes a whole new centre in one transaction: the centre with its key, branches, programme kinds, and its invited administrator. */
export async function onboardCentre(tx: PlatformTransaction, operatorId: UserId, body: OnboardCentreBody): Promise<CentreId> {
  const centre = valueOf(
    planCentre({ id: newId<CentreId>(), name: body.name, slug: body.slug, timeZone: body.timeZone, languages: body.languages }),
  );
  const wrappedKey = tx.keys.newWrappedKey(centre.id);
  const written = await tx.rows(
    `insert into platform.centres (id, slug, name, time_zone, languages, data_key, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (slug) do nothing returning id`,
    centre.id,
    centre.slug,
    centre.name,
    centre.timeZone,
    centre.languages,
    wrappedKey,
    toDate(tx.now),
  );
  if (written.length === 0) throw refusal('conflict', 'centres/slug-taken');
  const inside = await tx.enter(centre.id, wrappedKey, { kind: 'operator', userId: operatorId });
  await writeBranches(inside, body, centre.timeZone);
  await writeKinds(inside, body.kinds ?? allKinds.map(({ code }) => code));
  await inviteAdministrator(tx, inside, body);
  await inside.raise([happened('centre-onboarded', 'centre', centre.id)]);
  return centre.id;
}

async function writeBranches(inside: CentreTransaction, { branches = [] }: OnboardCentreBody, timeZone: string): Promise<void> {
  const planned: Branch[] = [];
  for (const one of branches) {
    const branch = valueOf(planBranch({ id: newId<BranchId>(), name: one.name, timeZone: one.timeZone ?? timeZone }, planned));
    planned.push(branch);
    await inside.rows(
      `insert into branches (centre_id, id, name, code_prefix, address, time_zone, created_at, updated_at) values ($1, $2, $3, $4, '', $5, $6, $6)`,
      branch.id,
      branch.name,
      branch.codePrefix,
      branch.timeZone,
      toDate(inside.now),
    );
  }
}

/** Writes down the choice about every kind: without any row a centre would count as one that has not chosen and offers all. */
async function writeKinds(inside: CentreTransaction, codes: readonly string[]): Promise<void> {
  const known = new Set(allKinds.map(({ code }) => code));
  if (codes.some((code) => !known.has(code))) throw refusal('invalid', 'programmes/kind-unknown');
  for (const code of known) {
    const enabled = codes.includes(code);
    await inside.rows('insert into enabled_programmes (centre_id, id, kind, enabled) values ($1, $2, $3, $4)', newId(), code, enabled);
  }
}

/** Somebody known by that address from another centre keeps their user and their password; the invitation lets them in here too. */
async function inviteAdministrator(
  tx: PlatformTransaction,
  inside: CentreTransaction,
  { administrator, languages }: OnboardCentreBody,
): Promise<void> {
  const staff = valueOf(
    inviteStaff(
      {
        id: newId<StaffId>(),
        name: administrator.name,
        email: normalEmail(administrator.email),
        role: 'administrator',
        branchIds: [],
        languages,
        now: tx.now,
      },
      { branchIds: [], others: [] },
    ),
  );
  const id = newId<UserId>();
  const index = tx.keys.platform.blindIndex('email', staff.email);
  await tx.rows(
    `insert into platform.users (id, email_cipher, email_index, name, language, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6)
     on conflict (email_index) do nothing`,
    id,
    tx.keys.platform.seal(staff.email, { table: 'users', column: 'email', id }),
    index,
    staff.name,
    languages[0],
    toDate(tx.now),
  );
  const user = await tx.row<{ id: UserId }>('select id from platform.users where email_index = $1', index);
  if (user === undefined) throw new Error('The user was just written.');
  await inside.rows(
    `insert into staff (centre_id, id, user_id, name, role, state, languages, created_at, updated_at) values ($1, $2, $3, $4, 'administrator', 'invited', $5, $6, $6)`,
    staff.id,
    user.id,
    staff.name,
    languages,
    toDate(tx.now),
  );
  await tx.rows(
    `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state) values ($1, $2, $3, 'administrator', '{}', 'invited')`,
    user.id,
    inside.centreId,
    staff.id,
  );
  await writeLink((sql, ...params) => tx.rows(sql, ...params), tx.keys, tx.now, {
    purpose: 'invitation',
    userId: user.id,
    centreId: inside.centreId,
  });
}
