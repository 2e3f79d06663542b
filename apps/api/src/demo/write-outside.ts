import type { Day } from '@saath/domain/kernel';
import { OutsideMeetingRow } from '../outside-meetings/outside-meeting.row.ts';
import { OutsideReferralRow } from '../outside-meetings/outside-referral.row.ts';
import { OutsideVisitRow } from '../outside-meetings/outside-visit.row.ts';
import { sealImpression, sealReferralText } from '../outside-meetings/referral-texts.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface Demo {
  readonly today: Day;
  /** The counsellor, who arranges the visits. */
  readonly staffId: string;
}

const meetings = [
  { name: 'Aasha', kind: 'aa', isOpen: true, startsAt: '19:00', town: 'Deccan', wayThere: '20 minutes by bus', language: 'hi' },
  { name: 'Naya Kiran', kind: 'na', isOpen: true, startsAt: '18:30', town: 'Camp', wayThere: null, language: 'en' },
  { name: 'Sunday mornings', kind: 'aa', isOpen: false, startsAt: '10:00', town: 'Hadapsar', wayThere: null, language: 'mr' },
] as const;

/** Meetings outside, and the ways of two people to the first of them with their mentor: a second visit today, and a first one in three days. */
export async function writeOutside(tx: CentreTransaction, { today, staffId }: Demo): Promise<void> {
  const listed = meetings.map((meeting) => ({ id: newId(), ...meeting }));
  const open = { place: null, link: null, note: null, source: 'centre', isArchived: false, version: 1 };
  await tx.table(OutsideMeetingRow).insert(listed.map((meeting) => ({ ...meeting, ...open, weekdays: [today.dayOfWeek] })));
  const people = await tx.rows<{ member_id: string; mentor_id: string }>(
    `select a.member_id, a.mentor_id from mentorships a join mentors p on p.centre_id = $1 and p.id = a.mentor_id
     where a.centre_id = $1 and a.ended_on is null order by p.staff_id nulls last, a.id limit 2`,
  );
  for (const [index, { member_id: memberId, mentor_id: mentorId }] of people.entries()) {
    const id = newId();
    const companion = { companion: 'mentor', mentorId, staffId: null, companionCipher: null, memberAgreed: true, meetAt: '18:40' };
    const meeting = { meetingId: listed[0]?.id ?? null, meetingCipher: null, visits: 2 };
    const made = { createdBy: staffId, createdAt: toDate(tx.now.subtract({ hours: 24 * 8 })), endedAt: null, version: 1 };
    const meetPlaceCipher = sealReferralText(tx, id, 'meet_place', 'Deccan bus stop');
    await tx.table(OutsideReferralRow).insert([{ id, memberId, ...meeting, ...companion, meetPlaceCipher, ...made }]);
    const visit = { referralId: id, at: '19:00', outcome: null, impressionCipher: null, answeredBy: null, answeredAt: null };
    if (index > 0) {
      await tx.table(OutsideVisitRow).insert([{ ...visit, id: newId(), place: 1, onDay: today.add({ days: 3 }).toString() }]);
      continue;
    }
    const first = newId();
    const impressionCipher = sealImpression(tx, first, { face: 'good', tags: ['felt-welcome'], words: 'They called me by my name.' });
    const went = { outcome: 'went', impressionCipher, answeredBy: staffId, answeredAt: toDate(tx.now.subtract({ hours: 24 * 7 })) };
    await tx.table(OutsideVisitRow).insert([
      { ...visit, ...went, id: first, place: 1, onDay: today.subtract({ days: 7 }).toString() },
      { ...visit, id: newId(), place: 2, onDay: today.toString() },
    ]);
  }
}
