import { happened } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Summary } from './commit-timetable.ts';
import { changesOf, isEmpty } from './member-changes.ts';
import type { MemberEntry } from './member-entry.ts';
import type { Surroundings } from './surroundings.query.ts';
import { writeChangedMember, type ChangedMember } from './write-changed-members.ts';
import { writeNewMembers } from './write-new-members.ts';

const changedOf = (entries: readonly MemberEntry[]): ChangedMember[] =>
  entries.flatMap((entry) => {
    if (entry.known === null) return [];
    const changes = changesOf(entry, entry.known);
    return isEmpty(changes) ? [] : [{ entry, known: entry.known, changes }];
  });

export function summariseMembers(entries: readonly MemberEntry[]): Summary {
  const created = entries.filter(({ known }) => known === null).length;
  const updated = changedOf(entries).length;
  return {
    members: entries.length,
    branches: new Set(entries.map(({ branchId }) => branchId)).size,
    groups: new Set(entries.flatMap(({ groups }) => groups.map(({ id }) => id))).size,
    relatives: entries.filter(({ relative }) => relative !== null).length,
    enrolments: entries.reduce((sum, { groups }) => sum + groups.length, 0),
    created,
    updated,
    unchanged: entries.length - created - updated,
  };
}

/** How often a long run of changes says how far it is. */
const changesPerStep = 100;

/** Writes a members' sheet: newcomers table by table, changes member by member. Each part of the work moves the progress by its share of rows. */
export async function commitMembers(
  tx: CentreTransaction,
  entries: readonly MemberEntry[],
  { today }: Surroundings,
  step: (share: number) => void,
): Promise<void> {
  const fresh = entries.filter(({ known }) => known === null);
  const changed = changedOf(entries);
  const all = fresh.length + changed.length;
  await writeNewMembers(tx, fresh, today, (share) => step((share * fresh.length) / all));
  for (const [index, one] of changed.entries()) {
    await writeChangedMember(tx, one, today);
    if ((index + 1) % changesPerStep === 0) step((fresh.length + index + 1) / all);
  }
  await markSharedPhones(tx, entries);
  await tx.raise(
    changed.map(({ known }) => happened('member-changed', 'member', known.id, { fields: [] }, [known.id])),
    { inBulk: true },
  );
  step(1);
}

/** Who has a phone that the sheet gives to somebody else as well shares it from now on, also when they are not in the sheet themselves. */
async function markSharedPhones(tx: CentreTransaction, entries: readonly MemberEntry[]): Promise<void> {
  const shared = new Set(entries.flatMap(({ phone, sharedPhone }) => (sharedPhone && phone !== null ? [phone] : [])));
  await tx.rows(
    `update members set shared_phone = true, version = version + 1, updated_at = $3
     where centre_id = $1 and phone_index = any($2::bytea[]) and not shared_phone`,
    [...shared].map((phone) => `\\x${tx.vault.blindIndex('phone', phone).toString('hex')}`),
    toDate(tx.now),
  );
}
