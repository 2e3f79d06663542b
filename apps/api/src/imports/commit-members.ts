import { planAftercare } from '@saath/domain/care';
import { dischargeAtRegistration } from '@saath/domain/members';
import { storedDay } from '../database/stored-day.ts';
import type { Day } from '@saath/domain/kernel';
import type { CentreHappening } from '@saath/domain/events';
import { seatOf, writeEnrolments } from '../groups/enrolment-records.ts';
import { Aliases } from '../members/aliases.query.ts';
import { markSharedPhones, writeChangedMembers } from '../members/change-members.ts';
import { writeGrantedConsents, writeWithdrawnConsents } from '../members/consent-records.ts';
import { writeCourses } from '../members/course-records.ts';
import { nextCodes } from '../members/next-codes.query.ts';
import { writeRegistrations } from '../members/register-members.ts';
import { writeChangedRelatives, writeNewRelatives } from '../members/relative-records.ts';
import { writeEndedEpisodes, writeStartedEpisodes } from '../members/sobriety-records.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { changesOf, isEmpty } from './member-changes.ts';
import type { MemberEntry } from './member-entry.ts';
import { planMembers, type MemberPlan } from './plan-members.ts';
import type { Summary } from './summarise-timetable.ts';
import type { Surroundings } from './surroundings.query.ts';

const isUnchanged = (entry: MemberEntry, today: Day): boolean => entry.known !== null && isEmpty(changesOf(entry, entry.known, today));

export function summariseMembers(entries: readonly MemberEntry[], today: Day): Summary {
  const created = entries.filter(({ known }) => known === null).length;
  const unchanged = entries.filter((entry) => isUnchanged(entry, today)).length;
  return {
    members: entries.length,
    branches: new Set(entries.map(({ branchId }) => branchId)).size,
    groups: new Set(entries.flatMap(({ groups }) => groups.map(({ id }) => id))).size,
    relatives: entries.filter(({ relative }) => relative !== null).length,
    enrolments: entries.reduce((sum, { groups }) => sum + groups.length, 0),
    ...aftercareOf(entries, today),
    created,
    updated: entries.length - created - unchanged,
    unchanged,
  };
}

/** The people whom a sheet makes discharged, and the follow-ups that are planned for them: those that are due from today on. */
function aftercareOf(entries: readonly MemberEntry[], today: Day): { readonly discharged: number; readonly followUps: number } {
  const events = entries.flatMap((entry) =>
    entry.known === null ? dischargeAtRegistration({ ...entry, today }) : changesOf(entry, entry.known, today).course.events,
  );
  const planned = events.flatMap((event) =>
    event.type === 'member-discharged' ? [planAftercare(storedDay(event.facts.on), storedDay(event.facts.owedFrom))] : [],
  );
  return { discharged: planned.length, followUps: planned.flat().length };
}

/** How many rows are written together: a few statements for all of them, and then the progress moves. */
const rowsPerStep = 100;

/** Writes a members' sheet: the domain decides each batch of rows, and the slices that own the tables write the decisions. */
export async function commitMembers(
  tx: CentreTransaction,
  entries: readonly MemberEntry[],
  { today, now }: Surroundings,
  step: (share: number) => void,
): Promise<void> {
  const [aliases, code] = [await Aliases.load(tx), await nextCodes(tx)];
  const names = { code, alias: (legalName: string, preferredName: string | null) => aliases.suggest(legalName, preferredName) };
  const written = entries.filter((entry) => !isUnchanged(entry, today));
  const events: CentreHappening[] = [];
  for (let start = 0; start < written.length; start += rowsPerStep) {
    const plan = planMembers(written.slice(start, start + rowsPerStep), names, { today, now });
    await writePlan(tx, plan);
    events.push(...plan.events);
    step(Math.min(start + rowsPerStep, written.length) / (written.length + 1));
  }
  await markSharedPhones(tx, sharedPhones(entries));
  await tx.raise(events, { inBulk: true });
  step(1);
}

async function writePlan(tx: CentreTransaction, plan: MemberPlan): Promise<void> {
  await writeRegistrations(tx, plan.registrations);
  await writeChangedMembers(tx, plan.details);
  await writeCourses(tx, plan.courses);
  await writeEndedEpisodes(tx, plan.endedEpisodes);
  await writeStartedEpisodes(tx, plan.startedEpisodes);
  await writeNewRelatives(tx, plan.newRelatives);
  await writeChangedRelatives(tx, plan.changedRelatives);
  await writeWithdrawnConsents(tx, plan.withdrawn);
  await writeGrantedConsents(tx, plan.granted);
  await writeEnrolments(tx, plan.enrolments.map(seatOf));
}

/** A member who has a phone that the sheet gives to another person shares it from now on, also one whom the sheet does not name. */
const sharedPhones = (entries: readonly MemberEntry[]): string[] => [
  ...new Set(entries.flatMap(({ phone, sharedPhone }) => (sharedPhone && phone !== null ? [phone] : []))),
];
