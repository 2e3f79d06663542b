import { isDayBefore, type Day } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { KnownConsent, KnownMember, KnownRelative } from './known-members.query.ts';
import type { MemberEntry, RelativeEntry } from './member-entry.ts';
import type { KnownGroup } from './surroundings.query.ts';

/** What a row changes about a member who is on record already. Empty parts mean that nothing changes there. */
export interface MemberChanges {
  readonly fields: boolean;
  readonly stage: boolean;
  readonly stay: 'none' | 'new' | { readonly id: string };
  readonly sobriety: boolean;
  readonly relative: 'none' | 'new' | { readonly id: string };
  readonly messages: 'none' | 'grant' | 'withdraw';
  readonly contactRelative: 'none' | 'grant' | 'withdraw';
  /** Consents that the row gives and that the person took back before: a sheet, which may be old, does not undo that. */
  readonly withheld: readonly ('messages' | 'contact-relative')[];
  readonly enrolments: readonly KnownGroup[];
}

/**
 * Compares a row with what is on record. The sheet adds and corrects; it never takes away what it does not name: enrolments made by
 * hand, further relatives and the alias stay as they are, and so does whatever its cell leaves empty.
 */
export function changesOf(entry: MemberEntry, known: KnownMember): MemberChanges {
  const relative = relativeOf(entry.relative, known);
  const [messages, contactRelative] = [messagesChange(entry, known), contactChange(entry.relative, relative, known)];
  return {
    fields: !sameFields(entry, known),
    stage: entry.stage !== known.stage,
    stay: stayChange(entry, known),
    sobriety: entry.soberSince !== null && entry.soberSince.toString() !== known.episode?.startedOn,
    relative: relativeChange(entry.relative, relative),
    messages: messages === 'withhold' ? 'none' : messages,
    contactRelative: contactRelative === 'withhold' ? 'none' : contactRelative,
    withheld: [
      ...(messages === 'withhold' ? (['messages'] as const) : []),
      ...(contactRelative === 'withhold' ? (['contact-relative'] as const) : []),
    ],
    enrolments: entry.groups.filter(({ id }) => !known.enrolments.some(({ groupId, ended }) => groupId === id && !ended)),
  };
}

/** The groups in which a row gives its person a place. Whoever left is expected nowhere. */
export function placesGiven(entry: MemberEntry): readonly KnownGroup[] {
  if (entry.stage === 'left') return [];
  return entry.known === null ? entry.groups : changesOf(entry, entry.known).enrolments;
}

export const isEmpty = (changes: MemberChanges): boolean =>
  !changes.fields &&
  !changes.stage &&
  !changes.sobriety &&
  [changes.stay, changes.relative, changes.messages, changes.contactRelative].every((part) => part === 'none') &&
  changes.enrolments.length === 0;

const sameFields = (entry: MemberEntry, known: KnownMember): boolean =>
  entry.branchId === known.branchId &&
  entry.language === known.language &&
  entry.gender === known.gender &&
  entry.birthYear === known.birthYear &&
  entry.channel === known.preferredChannel &&
  entry.legalName === known.legalName &&
  entry.phone === known.phone &&
  entry.sharedPhone === known.sharedPhone &&
  entry.email === known.email;

/**
 * Two stays of one person never share a day but the one on which the first ends and the next begins. So one on record that would is the
 * same stay with another date; any other is a further stay.
 */
function stayChange({ admittedOn, dischargedOn }: MemberEntry, { stays }: KnownMember): MemberChanges['stay'] {
  if (admittedOn === null) return 'none';
  const same =
    stays.find((known) => known.admittedOn === admittedOn.toString()) ??
    stays.findLast((known) => endsAfter(known.dischargedOn, admittedOn) && endsAfter(dischargedOn, storedDay(known.admittedOn)));
  if (same === undefined) return 'new';
  const isAsKnown = same.admittedOn === admittedOn.toString() && same.dischargedOn === (dischargedOn?.toString() ?? null);
  return isAsKnown ? 'none' : { id: same.id };
}

const endsAfter = (end: Day | string | null, day: Day): boolean =>
  end === null || isDayBefore(day, typeof end === 'string' ? storedDay(end) : end);

const relativeOf = (relative: RelativeEntry | null, { relatives }: KnownMember): KnownRelative | undefined =>
  relatives.find(({ name }) => name === relative?.name);

function relativeChange(relative: RelativeEntry | null, known: KnownRelative | undefined): MemberChanges['relative'] {
  if (relative === null) return 'none';
  if (known === undefined) return 'new';
  return known.relation === relative.relation && [null, known.phone].includes(relative.phone) ? 'none' : { id: known.id };
}

/** What a row asks of a consent: nothing where it holds already or was never given, and nothing where it was withdrawn and is given again. */
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
