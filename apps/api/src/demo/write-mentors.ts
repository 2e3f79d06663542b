import type { Day } from '@saath/domain/kernel';
import { MentorContactRow } from '../mentors/mentor-contact.row.ts';
import { MentorRequestRow } from '../mentors/mentor-request.row.ts';
import { MentorSupervisionRow } from '../mentors/mentor-supervision.row.ts';
import { MentorRow } from '../mentors/mentor.row.ts';
import { MentorshipRow } from '../mentors/mentorship.row.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { writeUnreached } from './write-unreached.ts';

interface Sketch {
  readonly people: number;
  readonly trainingHours: number;
  /** Days since the last supervision; null for none. */
  readonly supervised: number | null;
  /** Whether they have been sober and at home for years; the others are new to it. */
  readonly isExperienced: boolean;
}
/** The mentors of the demo in the order of their codes: some with a free seat, one in training, one full, one with an overdue supervision. */
const sketches: readonly Sketch[] = [
  { people: 2, trainingHours: 60, supervised: 8, isExperienced: true },
  { people: 4, trainingHours: 52, supervised: 13, isExperienced: true },
  { people: 0, trainingHours: 31, supervised: null, isExperienced: false },
  { people: 5, trainingHours: 80, supervised: 5, isExperienced: true },
  { people: 3, trainingHours: 46, supervised: 17, isExperienced: true },
];
const steppedBack = { daysAgo: 9, people: 3 };

interface Person {
  readonly id: string;
  readonly branch_id: string;
  readonly language: string;
}
interface Demo {
  readonly today: Day;
  /** The counsellor, who supervises. */
  readonly staffId: string;
  /** The account of the first mentor. */
  readonly accountId: string;
}

const notes = ['Comes to the circle on Saturday.', 'Works again; sleeps better.', 'Asked about the meeting near the station.'];

/** Writes mentors, their people and contacts, and one who stepped back; one person waits. Everybody is invented. */
export async function writeMentors(tx: CentreTransaction, demo: Demo): Promise<void> {
  const alumni = await peopleAt(tx, ['alumni']);
  const others = await peopleAt(tx, ['aftercare', 'in-programme']);
  const free = (branchId: string): string =>
    others.splice(
      Math.max(
        0,
        others.findIndex((one) => one.branch_id === branchId),
      ),
      1,
    )[0]?.id ?? '';
  const experienced = alumni.filter((_, index) => sketches[index]?.isExperienced ?? true).map(({ id }) => id);
  await tx.rows(
    `update sobriety_episodes set started_on = started_on - interval '2 years' where centre_id = $1 and member_id = any($2)`,
    experienced,
  );
  await tx.rows(
    `update stays set admitted_on = admitted_on - interval '2 years', discharged_on = discharged_on - interval '2 years'
     where centre_id = $1 and member_id = any($2)`,
    experienced,
  );
  const mentors: string[] = [];
  for (const [index, sketch] of sketches.entries()) {
    const person = alumni[index];
    if (person === undefined) break;
    const id = await writeMentor(tx, person, sketch, demo, index === 0 ? demo.accountId : null);
    mentors.push(id);
    for (let place = 0; place < sketch.people; place += 1) await pair(tx, id, free(person.branch_id), 60 - place * 9, demo);
  }
  await writeSteppedBack(tx, alumni.at(-1), mentors.slice(-2), free, demo);
  const waiting = free(alumni[0]?.branch_id ?? '');
  await tx.table(MentorRequestRow).insert([{ id: newId(), memberId: waiting, askedAt: before(tx, 4) }]);
  await writeUnreached(tx, demo.staffId);
}

const peopleAt = (tx: CentreTransaction, stages: readonly string[]): Promise<Person[]> =>
  tx.rows<Person>('select id, branch_id, language from members where centre_id = $1 and stage = any($2::text[]) order by code', stages);

const before = (tx: CentreTransaction, days: number): Date => toDate(tx.now.subtract({ hours: days * 24 }));

async function writeMentor(tx: CentreTransaction, person: Person, sketch: Sketch, demo: Demo, staffId: string | null): Promise<string> {
  const id = newId();
  const at = before(tx, 200);
  await tx.table(MentorRow).insert([
    {
      ...{ id, memberId: person.id, staffId, supervisorId: demo.staffId, role: 'volunteer', trainingHours: sketch.trainingHours },
      ...{ languages: [...new Set([person.language, 'hi', 'mr'])], seats: 5, version: 1, createdAt: at, updatedAt: at },
    },
  ]);
  if (sketch.supervised !== null) {
    const heldOn = demo.today.subtract({ days: sketch.supervised }).toString();
    const supervision = {
      id: newId(),
      mentorId: id,
      heldOn,
      supervisorId: demo.staffId,
      minutes: 45,
      recordedAt: before(tx, sketch.supervised),
    };
    await tx.table(MentorSupervisionRow).insert([supervision]);
  }
  return id;
}

/** Ten past five in the evening, some days ago. */
const atFive = (today: Day, days: number): Date =>
  toDate(today.subtract({ days }).toZonedDateTime({ timeZone: 'Asia/Kolkata', plainTime: '17:10' }).toInstant());

/** A person with a mentor since some days, with a contact each week and the next one in the days to come. */
async function pair(tx: CentreTransaction, mentorId: string, memberId: string, days: number, { today, staffId }: Demo): Promise<string> {
  const id = newId();
  const next = { nextOn: today.add({ days: days % 4 }).toString(), nextAt: days % 2 === 0 ? '18:00' : null, nextType: 'call' };
  await tx.table(MentorshipRow).insert([{ id, mentorId, memberId, startedOn: today.subtract({ days }).toString(), ...next, version: 1 }]);
  const contacts = Array.from({ length: Math.floor(days / 7) }, (_, week) => {
    const contact = newId();
    const isReached = (week + days) % 5 !== 4;
    const note = week % 3 === 0 && isReached ? tx.vault.seal(notes[week % notes.length] ?? '', notePlace(contact)) : null;
    return {
      ...{ id: contact, mentorshipId: id, type: week % 4 === 2 ? 'meeting' : 'call', outcome: isReached ? 'well' : 'not-reached' },
      ...{
        minutes: isReached ? 15 : 0,
        at: atFive(today, 1 + week * 7),
        noteCipher: note,
        loggedBy: staffId,
        loggedAt: before(tx, week * 7),
      },
    };
  });
  await tx.table(MentorContactRow).insert(contacts);
  return id;
}

const notePlace = (id: string) => ({ table: 'mentor_contacts', column: 'note', id });

/** The last mentor stepped back; their people are with others now, but for one who waits. */
async function writeSteppedBack(
  tx: CentreTransaction,
  person: Person | undefined,
  successors: readonly string[],
  free: (branchId: string) => string,
  demo: Demo,
): Promise<void> {
  if (person === undefined) return;
  const on = demo.today.subtract({ days: steppedBack.daysAgo }).toString();
  const id = await writeMentor(tx, person, { people: 0, trainingHours: 50, supervised: 20, isExperienced: true }, demo, null);
  await tx.table(MentorRow).update(id, { pause: 'stepped-back', pausedOn: on });
  for (let place = 0; place < steppedBack.people; place += 1) {
    const memberId = free(person.branch_id);
    const startedOn = demo.today.subtract({ days: 120 }).toString();
    const ended = { endedOn: on, endReason: 'mentor-stepped-back', version: 2 };
    await tx.table(MentorshipRow).insert([{ id: newId(), mentorId: id, memberId, startedOn, ...ended }]);
    const successor = successors[1];
    if (place === 0 && successor !== undefined) await pair(tx, successor, memberId, 8, demo);
    else await tx.table(MentorRequestRow).insert([{ id: newId(), memberId, askedAt: before(tx, steppedBack.daysAgo) }]);
  }
}
