import type { CentreHappening } from '@saath/domain/events';
import { planRelative, type Relative } from '@saath/domain/families';
import type { Enrolment } from '@saath/domain/groups';
import { happened, isDayBefore, type ConsentId, type Day, type RelativeId } from '@saath/domain/kernel';
import { correctStart, grantConsent, registerMember, withdrawConsent } from '@saath/domain/members';
import type { Consent, ConsentPurpose, EndedEpisode, RunningEpisode } from '@saath/domain/members';
import type { MemberDetails } from '../members/change-members.ts';
import type { GrantedConsent } from '../members/consent-records.ts';
import type { CourseChange } from '../members/course-records.ts';
import type { Registration } from '../members/register-members.ts';
import { firstNameOf, type RelativeRecord } from '../members/relative-records.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { enrolmentsOf, type Moment } from './enrolments-of-entry.ts';
import type { KnownConsent, KnownMember } from './known-members.query.ts';
import { changesOf, type MemberChanges } from './member-changes.ts';
import type { MemberEntry, RelativeEntry } from './member-entry.ts';

/** The commands of a members' sheet as the domain decided them; the slices that own the tables execute them. */
export class MemberPlan {
  readonly registrations: Registration[] = [];
  readonly courses: CourseChange[] = [];
  readonly details: MemberDetails[] = [];
  readonly endedEpisodes: EndedEpisode[] = [];
  readonly startedEpisodes: { readonly memberId: string; readonly episode: RunningEpisode }[] = [];
  readonly newRelatives: RelativeRecord[] = [];
  readonly changedRelatives: RelativeRecord[] = [];
  readonly withdrawn: Consent[] = [];
  readonly granted: GrantedConsent[] = [];
  readonly enrolments: Enrolment[] = [];
  readonly events: CentreHappening[] = [];
}

/** The names that a centre gives to people who register. */
export interface NameGiver {
  readonly code: (branchId: string) => string;
  readonly alias: (legalName: string, preferredName: string | null) => string;
}

/** The evidence on record for a consent of a sheet. */
const sheetEvidence = 'members-sheet';

/** All that these rows change, decided row by row. */
export function planMembers(entries: readonly MemberEntry[], names: NameGiver, moment: Moment): MemberPlan {
  const { today } = moment;
  const plan = new MemberPlan();
  for (const entry of entries) {
    if (entry.known === null) planRegistration(plan, entry, names, today);
    else planChanges(plan, entry, entry.known, today);
    for (const { enrolment, events } of enrolmentsOf(entry, moment).map(valueOf)) {
      plan.enrolments.push(enrolment);
      plan.events.push(...events);
    }
  }
  return plan;
}

function planRegistration(plan: MemberPlan, entry: MemberEntry, names: NameGiver, today: Day): void {
  const { ref, legalName, preferredName, phone, email, sharedPhone, relative, channel } = entry;
  const registered = valueOf(
    registerMember({
      ...entry,
      code: names.code(entry.branchId),
      alias: names.alias(legalName, preferredName),
      preferredChannel: channel,
      stayId: newId(),
      episodeId: newId(),
      today,
    }),
  );
  plan.registrations.push({ registered, ref, contact: { legalName, phone, email }, sharedPhone });
  plan.events.push(...registered.events);
  if (entry.messages === true) grant(plan, entry, { purpose: 'messages', relativeId: null }, today);
  if (relative === null) return;
  const relativeId = addRelative(plan, entry, relative);
  if (relative.mayContact === true) grant(plan, entry, { purpose: 'contact-relative', relativeId }, today);
}

function planChanges(plan: MemberPlan, entry: MemberEntry, known: KnownMember, today: Day): void {
  const changes = changesOf(entry, known, today);
  if (changes.fields.length > 0) {
    const { id, branchId, language, gender, birthYear, channel, sharedPhone, legalName, phone, email } = entry;
    plan.details.push({ id, branchId, language, gender, birthYear, preferredChannel: channel, sharedPhone, legalName, phone, email });
    plan.events.push(memberChanged(entry, changes.fields));
  }
  const { change, opened, corrected, events } = changes.course;
  plan.courses.push({ memberId: entry.id, branchId: entry.branchId, change, opened, changed: corrected });
  plan.events.push(...events);
  if (changes.sobriety && entry.soberSince !== null) correctSobriety(plan, known, entry.soberSince, today);
  planConsents(plan, entry, known, changes, today);
}

const memberChanged = ({ id }: MemberEntry, fields: readonly string[]): CentreHappening =>
  happened('member-changed', 'member', id, { fields }, [id]);

function correctSobriety(plan: MemberPlan, { id, episode }: KnownMember, on: Day, today: Day): void {
  const { ended, started } = correctStart(episode ?? undefined, { id: newId(), on, today });
  if (ended !== null) {
    plan.endedEpisodes.push(ended);
    plan.events.push(happened('sobriety-ended', 'member', id, {}, [id]));
  }
  plan.startedEpisodes.push({ memberId: id, episode: started });
  plan.events.push(happened('sobriety-started', 'member', id, {}, [id]));
}

/** Consents, and the relative whom one of them is about. */
function planConsents(plan: MemberPlan, entry: MemberEntry, known: KnownMember, changes: MemberChanges, today: Day): void {
  const relativeId = planRelativeOf(plan, entry, known, changes);
  const own = (purpose: ConsentPurpose, about: string | null) =>
    known.consents.filter((consent) => consent.purpose === purpose && consent.relativeId === about);
  if (changes.messages === 'withdraw') withdraw(plan, entry, own('messages', null), today);
  if (changes.messages === 'grant') grant(plan, entry, { purpose: 'messages', relativeId: null }, today);
  if (relativeId === null) return;
  if (changes.contactRelative === 'withdraw') withdraw(plan, entry, own('contact-relative', relativeId), today);
  if (changes.contactRelative === 'grant') grant(plan, entry, { purpose: 'contact-relative', relativeId }, today);
}

/** Answers the id of the relative whom the row names. */
function planRelativeOf(plan: MemberPlan, entry: MemberEntry, known: KnownMember, { relative }: MemberChanges): string | null {
  if (entry.relative === null) return null;
  if (relative === 'new') return addRelative(plan, entry, entry.relative);
  const { name, phone } = entry.relative;
  if (relative === 'none') return known.relatives.find((one) => one.name === name)?.id ?? null;
  plan.changedRelatives.push({ relative: relativeOf(entry, entry.relative, relative.id), name, phone: phone ?? relative.phone });
  plan.events.push(memberChanged(entry, ['relatives']));
  return relative.id;
}

function addRelative(plan: MemberPlan, entry: MemberEntry, given: RelativeEntry): string {
  const relative = relativeOf(entry, given, newId<RelativeId>());
  plan.newRelatives.push({ relative, name: given.name, phone: given.phone });
  plan.events.push(happened('relative-added', 'member', entry.id, { relativeId: relative.id }, [entry.id]));
  return relative.id;
}

const relativeOf = ({ id: memberId, language }: MemberEntry, { name, relation }: RelativeEntry, id: RelativeId): Relative =>
  valueOf(planRelative({ id, memberId, displayName: firstNameOf(name), relation, language, preferredChannel: null }));

interface About {
  readonly purpose: ConsentPurpose;
  readonly relativeId: string | null;
}

/** A consent to messages is for the channel of the row; one about a relative names no channel. */
function grant(plan: MemberPlan, { id, channel }: MemberEntry, { purpose, relativeId }: About, today: Day): void {
  const wanted = { id: newId<ConsentId>(), purpose, channel: purpose === 'messages' ? channel : null, grantedOn: today, expiresOn: null };
  plan.granted.push({ memberId: id, relativeId, consent: valueOf(grantConsent({ ...wanted, today })), evidence: sheetEvidence });
  plan.events.push(happened('consent-granted', 'member', id, { purpose }, [id]));
}

/** A consent that a branch further east granted on its tomorrow is withdrawn on the day of its grant. */
function withdraw(plan: MemberPlan, { id }: MemberEntry, consents: readonly KnownConsent[], today: Day): void {
  for (const consent of consents.filter(({ state }) => state !== 'withdrawn')) {
    const on = isDayBefore(today, consent.grantedOn) ? consent.grantedOn : today;
    plan.withdrawn.push(valueOf(withdrawConsent(consent, { on, today: on })));
    plan.events.push(happened('consent-withdrawn', 'member', id, { purpose: consent.purpose }, [id]));
  }
}
