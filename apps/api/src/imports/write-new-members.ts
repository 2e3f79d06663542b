import { registerMember, type Registered } from '@saath/domain/members';
import { isDayBefore, type Day, type MemberId } from '@saath/domain/kernel';
import { runOf } from '@saath/domain/groups';
import { EnrolmentRow } from '../groups/enrolment.row.ts';
import { Aliases } from '../members/aliases.query.ts';
import { ConsentRow } from '../members/consent.row.ts';
import { MemberRow } from '../members/member.row.ts';
import { nextCodes } from '../members/next-codes.query.ts';
import { RelativeRow } from '../members/relative.row.ts';
import { sealContact, sealRelative } from '../members/seal-contact.ts';
import { SobrietyEpisodeRow } from '../members/sobriety-episode.row.ts';
import { StageChangeRow } from '../members/stage-change.row.ts';
import { StayRow } from '../members/stay.row.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { NewRow } from '../tenancy/table.ts';
import type { MemberEntry, RelativeEntry } from './member-entry.ts';
import type { KnownGroup } from './surroundings.query.ts';

/** Where a consent on record comes from. */
export const sheetEvidence = 'members-sheet';

/** A person in a group from admission on, or from the group's first day when that is later. */
export function enrolmentRow(memberId: string, group: KnownGroup, from: Day): Omit<EnrolmentRow, 'centreId'> {
  const { startsOn } = runOf(group);
  const begin = isDayBefore(from, startsOn) ? startsOn : from;
  return { id: newId(), groupId: group.id, memberId, relativeId: null, startsOn: begin.toString(), endsOn: null, endReason: null };
}

export const consentRow = (
  memberId: string,
  consent: Pick<ConsentRow, 'purpose' | 'channel' | 'relativeId' | 'grantedOn'>,
): Omit<ConsentRow, 'centreId'> => ({ id: newId(), memberId, ...consent, expiresOn: null, withdrawnOn: null, evidence: sheetEvidence });

export function relativeRow(
  tx: CentreTransaction,
  memberId: string,
  relative: RelativeEntry,
  language: string,
): Omit<RelativeRow, 'centreId'> {
  const id = newId();
  const displayName = relative.name.split(/\s+/)[0] ?? relative.name;
  const sealed = sealRelative(tx.vault, id, relative.name, relative.phone);
  return { id, memberId, displayName, relation: relative.relation, language, ...sealed, version: 1 };
}

interface Newcomer {
  readonly entry: MemberEntry;
  readonly registered: Registered;
}

/** Writes members who are not on record yet, table by table: a sheet of any length costs the same few statements. */
export async function writeNewMembers(
  tx: CentreTransaction,
  entries: readonly MemberEntry[],
  today: Day,
  step: (share: number) => void,
): Promise<void> {
  if (entries.length === 0) return;
  const aliases = await Aliases.load(tx);
  const nextCode = await nextCodes(tx);
  const newcomers = entries.map((entry) => register(entry, aliases.suggest(entry.legalName, entry.preferredName), nextCode, today));
  step(0.2);
  await tx.table(MemberRow).insert(newcomers.map((newcomer) => memberRow(tx, newcomer)));
  step(0.5);
  await tx.table(StageChangeRow).insert(newcomers.flatMap((newcomer) => stageRows(tx, newcomer)));
  await tx.table(StayRow).insert(newcomers.flatMap(stayRows));
  await tx.table(SobrietyEpisodeRow).insert(newcomers.flatMap(episodeRows));
  step(0.7);
  await writeAround(tx, newcomers, today);
  await tx.raise(
    newcomers.flatMap(({ registered }) => registered.events),
    { inBulk: true },
  );
  step(0.9);
}

/** Relatives, consents and enrolments. */
async function writeAround(tx: CentreTransaction, newcomers: readonly Newcomer[], today: Day): Promise<void> {
  const grantedOn = today.toString();
  const relatives: Omit<RelativeRow, 'centreId'>[] = [];
  const consents: Omit<ConsentRow, 'centreId'>[] = [];
  for (const { entry, registered } of newcomers) {
    const { id } = registered.member;
    if (entry.messages === true)
      consents.push(consentRow(id, { purpose: 'messages', channel: entry.channel, relativeId: null, grantedOn }));
    if (entry.relative === null) continue;
    const relative = relativeRow(tx, id, entry.relative, entry.language);
    relatives.push(relative);
    if (entry.relative.mayContact === true)
      consents.push(consentRow(id, { purpose: 'contact-relative', channel: null, relativeId: relative.id, grantedOn }));
  }
  await tx.table(RelativeRow).insert(relatives);
  await tx.table(ConsentRow).insert(consents);
  await tx
    .table(EnrolmentRow)
    .insert(
      newcomers.flatMap(({ entry, registered }) =>
        entry.groups.map((group) => enrolmentRow(registered.member.id, group, entry.admittedOn ?? today)),
      ),
    );
}

function register(entry: MemberEntry, alias: string, nextCode: (branchId: string) => string, today: Day): Newcomer {
  const { branchId, stage, admittedOn, dischargedOn, soberSince, language, gender, birthYear, channel } = entry;
  const registered = valueOf(
    registerMember({
      id: newId<MemberId>(),
      branchId,
      code: nextCode(branchId),
      alias,
      stage,
      admittedOn,
      dischargedOn,
      soberSince,
      language,
      gender,
      birthYear,
      preferredChannel: channel,
      stayId: newId(),
      episodeId: newId(),
      today,
    }),
  );
  return { entry, registered };
}

const memberRow = (tx: CentreTransaction, { entry, registered: { member } }: Newcomer): NewRow<MemberRow> => ({
  id: member.id,
  ref: entry.ref,
  code: member.code,
  alias: member.alias,
  stage: member.stage,
  stageSince: member.since.toString(),
  branchId: member.branchId,
  language: member.language,
  gender: member.gender,
  birthYear: member.birthYear,
  preferredChannel: entry.channel,
  ...sealContact(tx.vault, member.id, entry),
  sharedPhone: entry.sharedPhone,
  version: 1,
  createdAt: toDate(tx.now),
  updatedAt: toDate(tx.now),
});

const stageRows = (tx: CentreTransaction, { registered }: Newcomer): Omit<StageChangeRow, 'centreId'>[] =>
  registered.history.map(({ from, to, on, reason }) => ({
    id: newId(),
    memberId: registered.member.id,
    fromStage: from,
    toStage: to,
    changedOn: on.toString(),
    reason,
    recordedAt: toDate(tx.now),
  }));

const stayRows = ({ registered: { member } }: Newcomer): Omit<StayRow, 'centreId'>[] =>
  member.stays.map(({ id, admittedOn, dischargedOn }) => ({
    id,
    memberId: member.id,
    branchId: member.branchId,
    admittedOn: admittedOn.toString(),
    dischargedOn: dischargedOn?.toString() ?? null,
  }));

const episodeRows = ({ registered: { member } }: Newcomer): Omit<SobrietyEpisodeRow, 'centreId'>[] =>
  member.sobriety.map(({ id, startedOn }) => ({
    id,
    memberId: member.id,
    startedOn: startedOn.toString(),
    endedOn: null,
    endReason: null,
  }));
