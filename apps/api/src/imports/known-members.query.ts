import type { Consent, RunningEpisode } from '@saath/domain/members';
import { isDayBefore, type Day } from '@saath/domain/kernel';
import { consentsOf, type StoredConsent } from '../members/consents.query.ts';
import { episodesOf } from '../members/episodes.query.ts';
import { membersByRef, type StoredMember } from '../members/members.repository.ts';
import { relativesOf, type StoredRelative } from '../members/relatives.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export type KnownRelative = Pick<StoredRelative, 'id' | 'name' | 'relation' | 'phone'>;
export interface KnownConsent extends Omit<StoredConsent, 'memberId'> {
  /** The state of the consent today. */
  readonly state: 'holds' | 'expired' | 'withdrawn';
}

/** A member of an earlier sheet, with the facts that a sheet can change. */
export interface KnownMember extends Omit<StoredMember, 'timeZone' | 'alias' | 'version'> {
  readonly episode: RunningEpisode | null;
  readonly relatives: readonly KnownRelative[];
  readonly consents: readonly KnownConsent[];
  /** `ended` says whether the enrolment was over before today; the others cover today or a day to come. */
  readonly enrolments: readonly { readonly groupId: string; readonly ended: boolean }[];
}

const isRunning = <Episode extends { readonly endedOn: Day | null }>(episode: Episode): episode is Episode & RunningEpisode =>
  episode.endedOn === null;

function stateOf({ withdrawnOn, expiresOn }: Consent, today: Day): KnownConsent['state'] {
  if (withdrawnOn !== null) return 'withdrawn';
  return expiresOn !== null && !isDayBefore(today, expiresOn) ? 'expired' : 'holds';
}

/** The members with these references as they are today, by reference. */
export async function loadKnownMembers(
  tx: CentreTransaction,
  refs: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, KnownMember>> {
  const members = await membersByRef(tx, refs);
  const ids = [...new Set([...members.values()].map(({ id }) => id))];
  const enrolments = await tx.rows<KnownMember['enrolments'][number] & { readonly memberId: string }>(
    `select member_id as "memberId", group_id as "groupId", ends_on is not null and ends_on <= $3::date as ended
     from enrolments where centre_id = $1 and member_id = any($2::uuid[])`,
    ids,
    today.toString(),
  );
  const of = {
    episodes: Map.groupBy((await episodesOf(tx, ids)).filter(isRunning), ({ memberId }) => memberId),
    relatives: Map.groupBy(await relativesOf(tx, ids), ({ memberId }) => memberId),
    consents: Map.groupBy(await consentsOf(tx, ids), ({ memberId }) => memberId),
    enrolments: Map.groupBy(enrolments, ({ memberId }) => memberId),
  };
  return new Map(
    [...members].map(([ref, member]) => [
      ref,
      {
        ...member,
        episode: of.episodes.get(member.id)?.[0] ?? null,
        relatives: of.relatives.get(member.id) ?? [],
        consents: (of.consents.get(member.id) ?? []).map((consent) => ({ ...consent, state: stateOf(consent, today) })),
        enrolments: of.enrolments.get(member.id) ?? [],
      },
    ]),
  );
}
