import type { Registered } from '@saath/domain/members';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { NewRow } from '../tenancy/table.ts';
import { stageChangeRow, stayRow } from './course-records.ts';
import { MemberRow } from './member.row.ts';
import { sealContact, type Contact } from './seal-contact.ts';
import { SobrietyEpisodeRow } from './sobriety-episode.row.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { StayRow } from './stay.row.ts';

/** A registered person with the facts that decisions do not need. */
export interface Registration {
  readonly registered: Registered;
  /** How a sheet names the person; null for one who was registered by hand. */
  readonly ref: string | null;
  readonly contact: Contact;
  readonly sharedPhone: boolean;
}

/** Writes registered members with their history, stays and sobriety: a few statements for one as for thousands. */
export async function writeRegistrations(tx: CentreTransaction, registrations: readonly Registration[]): Promise<void> {
  const all = registrations.map(({ registered }) => registered);
  await tx.table(MemberRow).insert(registrations.map((registration) => memberRow(tx, registration)));
  await tx
    .table(StageChangeRow)
    .insert(all.flatMap(({ member, history }) => history.map((change) => stageChangeRow(tx, member.id, change))));
  await tx.table(StayRow).insert(all.flatMap(({ member }) => member.stays.map((stay) => stayRow(member, stay))));
  await tx.table(SobrietyEpisodeRow).insert(
    all.flatMap(({ member }) =>
      member.sobriety.map(({ id, startedOn }) => ({
        id,
        memberId: member.id,
        startedOn: startedOn.toString(),
        endedOn: null,
        endReason: null,
      })),
    ),
  );
}

const memberRow = (tx: CentreTransaction, { registered: { member }, ref, contact, sharedPhone }: Registration): NewRow<MemberRow> => ({
  id: member.id,
  ref,
  code: member.code,
  alias: member.alias,
  stage: member.stage,
  stageSince: member.since.toString(),
  branchId: member.branchId,
  language: member.language,
  gender: member.gender,
  birthYear: member.birthYear,
  preferredChannel: member.preferredChannel ?? 'email',
  ...sealContact(tx.vault, member.id, contact),
  sharedPhone,
  version: 1,
  createdAt: toDate(tx.now),
  updatedAt: toDate(tx.now),
});
