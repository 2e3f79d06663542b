import type { Day } from '@saath/domain/kernel';
import { recordCourse, type CourseRecorded } from '@saath/domain/members';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { KnownConsent, KnownMember, KnownRelative } from './known-members.query.ts';
import type { MemberEntry, RelativeEntry } from './member-entry.ts';
import type { KnownGroup } from './surroundings.query.ts';

/** The differences between a row and a member on record. Empty parts mean that nothing changes there. */
export interface MemberChanges {
  /** Names of the details that differ. */
  readonly fields: readonly string[];
  readonly course: CourseRecorded;
  readonly sobriety: boolean;
  readonly relative: 'none' | 'new' | KnownRelative;
  readonly messages: 'none' | 'grant' | 'withdraw';
  readonly contactRelative: 'none' | 'grant' | 'withdraw';
  readonly places: readonly KnownGroup[];
}

/**
 * Compares a row with what is on record. The sheet adds and corrects; it never takes away what it does not name: enrolments made by
 * hand, further relatives and the alias stay as they are, and so does every detail whose cell is empty.
 */
export function changesOf(entry: MemberEntry, known: KnownMember, today: Day): MemberChanges {
  const relative = relativeOf(entry.relative, known);
  const [messages, contactRelative] = [messagesChange(entry, known), contactChange(entry.relative, relative, known)];
  return {
    fields: changedFields(entry, known),
    course: courseChange(entry, known, today),
    sobriety: entry.soberSince !== null && known.episode?.startedOn.equals(entry.soberSince) !== true,
    relative: relativeChange(entry.relative, relative),
    messages: messages === 'withhold' ? 'none' : messages,
    contactRelative: contactRelative === 'withhold' ? 'none' : contactRelative,
    places: placesGiven(entry),
  };
}

/** Consents that a row gives and that the person took back before: a sheet, which may be old, does not undo that. */
export function withheldConsents(entry: MemberEntry, known: KnownMember): readonly ('messages' | 'contact-relative')[] {
  const contact = contactChange(entry.relative, relativeOf(entry.relative, known), known);
  return [
    ...(messagesChange(entry, known) === 'withhold' ? (['messages'] as const) : []),
    ...(contact === 'withhold' ? (['contact-relative'] as const) : []),
  ];
}

/** The groups in which a row gives its person a place that they do not have. A person who left is expected nowhere. */
export function placesGiven({ stage, groups, known }: MemberEntry): readonly KnownGroup[] {
  if (stage === 'left') return [];
  return groups.filter(({ id }) => known?.enrolments.some(({ groupId, ended }) => groupId === id && !ended) !== true);
}

export const isEmpty = ({ fields, course, sobriety, relative, messages, contactRelative, places }: MemberChanges): boolean =>
  fields.length === 0 &&
  [course.change, course.opened, course.corrected].every((part) => part === null) &&
  !sobriety &&
  [relative, messages, contactRelative].every((part) => part === 'none') &&
  places.length === 0;

function changedFields(entry: MemberEntry, known: KnownMember): readonly string[] {
  const fields = ['branchId', 'language', 'gender', 'birthYear', 'legalName', 'phone', 'sharedPhone', 'email'] as const;
  const changed = fields.filter((field) => entry[field] !== known[field]);
  return entry.channel === known.preferredChannel ? changed : [...changed, 'preferredChannel'];
}

const courseChange = (
  { stage, admittedOn, dischargedOn, soberSince, birthYear }: MemberEntry,
  known: KnownMember,
  today: Day,
): CourseRecorded => valueOf(recordCourse(known, { stage, admittedOn, dischargedOn, soberSince, birthYear, today, stayId: newId() }));

const relativeOf = (relative: RelativeEntry | null, { relatives }: KnownMember): KnownRelative | undefined =>
  relatives.find(({ name }) => name === relative?.name);

function relativeChange(relative: RelativeEntry | null, known: KnownRelative | undefined): MemberChanges['relative'] {
  if (relative === null) return 'none';
  if (known === undefined) return 'new';
  return known.relation === relative.relation && [null, known.phone].includes(relative.phone) ? 'none' : known;
}

/** The change that a row asks of a consent: none where the record agrees, and none where a consent that was withdrawn is given again. */
function consentChange(wanted: boolean | null, own: readonly KnownConsent[], holds: boolean): 'none' | 'grant' | 'withdraw' | 'withhold' {
  if (wanted === true && !holds) return own.some(({ state }) => state === 'withdrawn') ? 'withhold' : 'grant';
  return wanted === false && own.some(({ state }) => state === 'holds') ? 'withdraw' : 'none';
}

function messagesChange({ messages, channel }: MemberEntry, { consents }: KnownMember) {
  const own = consents.filter(({ purpose, relativeId }) => purpose === 'messages' && relativeId === null);
  const holds = own.some((consent) => consent.state === 'holds' && (consent.channel === null || consent.channel === channel));
  return consentChange(messages, own, holds);
}

function contactChange(relative: RelativeEntry | null, known: KnownRelative | undefined, { consents }: KnownMember) {
  const own = consents.filter(({ purpose, relativeId }) => purpose === 'contact-relative' && relativeId === known?.id);
  return consentChange(
    relative?.mayContact ?? null,
    own,
    own.some(({ state }) => state === 'holds'),
  );
}
