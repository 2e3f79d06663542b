import { dayFrom, idOf, type ConsentId, type Day, type Language, type MemberId, type RelativeId } from '@saath/domain/kernel';
import type { Channel, Consent, ConsentPurpose } from '@saath/domain/members';
import type { Recipient } from '@saath/domain/reminders';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface PersonRecord {
  readonly id: string;
  readonly kind: 'member' | 'relative';
  readonly member_id: string;
  readonly language: Language;
  readonly preferred_channel: Channel;
  readonly has_email: boolean;
  readonly has_phone: boolean;
}
interface ConsentRecord {
  readonly id: string;
  readonly member_id: string;
  readonly relative_id: string | null;
  readonly purpose: ConsentPurpose;
  readonly channel: Channel | null;
  readonly granted_on: string;
  readonly expires_on: string | null;
  readonly withdrawn_on: string | null;
}

function storedDay(text: string): Day {
  const day = dayFrom(text);
  if (day === undefined) throw new Error('The database has a day that is not valid.');
  return day;
}
const consentOf = (row: ConsentRecord): Consent => ({
  id: idOf<ConsentId>(row.id),
  purpose: row.purpose,
  channel: row.channel,
  grantedOn: storedDay(row.granted_on),
  expiresOn: row.expires_on === null ? null : storedDay(row.expires_on),
  withdrawnOn: row.withdrawn_on === null ? null : storedDay(row.withdrawn_on),
});

/** The channels for which an address of the person is on record, the preferred one first. */
function addressesOf(person: PersonRecord): readonly Channel[] {
  const order: readonly Channel[] = [person.preferred_channel, 'email', 'whatsapp', 'sms'];
  return [...new Set(order.filter((channel) => (channel === 'email' ? person.has_email : person.has_phone)))];
}

/** Whether a consent is about this person. A consent that names a relative is about that relative; one without a name, about each relative. */
const isAbout = (consent: ConsentRecord, person: PersonRecord): boolean =>
  consent.member_id === person.member_id &&
  (person.kind === 'member' ? consent.relative_id === null : consent.relative_id === null || consent.relative_id === person.id);

/** These people with their language, channels and consents at this moment, by person id. */
export async function recipientsById(
  tx: CentreTransaction,
  personIds: readonly string[],
  connected: readonly Channel[],
): Promise<ReadonlyMap<string, Recipient>> {
  if (personIds.length === 0) return new Map();
  const people = await tx.rows<PersonRecord>(
    `select m.id, 'member' as kind, m.id as member_id, m.language, m.preferred_channel,
            m.email_cipher is not null as has_email, m.phone_cipher is not null as has_phone
     from members m where m.centre_id = $1 and m.id = any($2::uuid[])
     union all
     select r.id, 'relative', r.member_id, r.language, 'whatsapp', false, r.phone_cipher is not null
     from relatives r where r.centre_id = $1 and r.id = any($2::uuid[])`,
    personIds,
  );
  const consents = await tx.rows<ConsentRecord>(
    `select id, member_id, relative_id, purpose, channel, granted_on, expires_on, withdrawn_on
     from consents where centre_id = $1 and member_id = any($2::uuid[])`,
    [...new Set(people.map((person) => person.member_id))],
  );
  const byMember = Map.groupBy(consents, (consent) => consent.member_id);
  return new Map(
    people.map((person): [string, Recipient] => [
      person.id,
      {
        to:
          person.kind === 'member'
            ? { kind: 'member', id: idOf<MemberId>(person.id) }
            : { kind: 'relative', id: idOf<RelativeId>(person.id) },
        language: person.language,
        addresses: addressesOf(person),
        channels: addressesOf(person).filter((channel) => connected.includes(channel)),
        consents: (byMember.get(person.member_id) ?? []).filter((consent) => isAbout(consent, person)).map(consentOf),
      },
    ]),
  );
}
