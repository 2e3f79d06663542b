import { planBranch, type Branch } from '@saath/domain/branches';
import { planCentre } from '@saath/domain/centres';
import { defaultCountry, happened, mailboxOf, type BranchId, type CentreId, type StaffId, type UserId } from '@saath/domain/kernel';
import { inviteStaff } from '@saath/domain/staff';
import { allKinds } from '../programme-kinds/installed-kinds.ts';
import { newId } from '../platform/new-id.ts';
import { raiseByOperator } from '../audit/operator-audit.ts';
import { operatorsRefusals } from './operators.refusals.ts';
import { valueOf } from '../platform/refusal.ts';
import { writeNewBranches } from '../branches/write-branches.ts';
import { writeChoices } from '../programme-kinds/write-choices.ts';
import { invite, userFor } from '../sign-in/directory.ts';
import { addStaff } from '../staff/write-staff.ts';
import { enterCentre } from '../tenancy/centre-directory.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import type { OnboardCentreBody } from './operator-centre.body.ts';

/** Writes a whole new centre in one transaction: the centre with its key, branches, programme kinds, and its invited administrator. */
export async function onboardCentre(tx: PlatformTransaction, operatorId: UserId, body: OnboardCentreBody): Promise<CentreId> {
  const centre = valueOf(
    planCentre({
      id: newId<CentreId>(),
      name: body.name,
      slug: body.slug,
      timeZone: body.timeZone,
      country: body.country ?? defaultCountry,
      languages: body.languages,
    }),
  );
  const wrappedKey = tx.keys.newWrappedKey(centre.id);
  if (!(await enterCentre(tx, centre, wrappedKey))) throw operatorsRefusals.slugTaken();
  const inside = await tx.enter(centre.id, wrappedKey, { kind: 'operator', userId: operatorId });
  await writeBranches(inside, body, centre.timeZone);
  await writeKinds(inside, body.kinds ?? allKinds().map(({ code }) => code));
  await inviteAdministrator(tx, inside, body);
  await raiseByOperator(tx, inside, [happened('centre-onboarded', 'centre', centre.id)]);
  return centre.id;
}

async function writeBranches(inside: CentreTransaction, { branches = [] }: OnboardCentreBody, timeZone: string): Promise<void> {
  const planned: Branch[] = [];
  for (const one of branches) {
    const branch = valueOf(
      planBranch({ id: newId<BranchId>(), name: one.name, timeZone: one.timeZone ?? timeZone, country: one.country ?? null }, planned),
    );
    planned.push(branch);
  }
  await writeNewBranches(inside, planned);
}

/** Writes down the choice about every kind: without any row a centre would count as one that has not chosen and offers all. */
async function writeKinds(inside: CentreTransaction, codes: readonly string[]): Promise<void> {
  const known = new Set(allKinds().map(({ code }) => code));
  if (codes.some((code) => !known.has(code))) throw operatorsRefusals.kindUnknown();
  await writeChoices(
    inside,
    [...known].map((code) => ({ code, enabled: codes.includes(code) })),
  );
}

/** A person of another centre with that address keeps their user and password; the invitation adds this centre. */
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
        email: mailboxOf(administrator.email),
        role: 'administrator',
        branchIds: [],
        languages,
        now: tx.now,
      },
      { branchIds: [], others: [] },
    ),
  );
  const userId = await userFor(tx, staff.email, staff.name, languages[0] ?? 'en');
  await addStaff(tx, inside, staff, userId);
  await invite(tx, userId, inside.centreId);
}
