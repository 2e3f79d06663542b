import type { KnownMember, KnownRelative } from './known-members.query.ts';
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
  readonly enrolments: readonly KnownGroup[];
}

/**
 * Compares a row with what is on record. The sheet adds and corrects; it never takes away what it does not name: enrolments made by
 * hand, further relatives and the alias stay as they are.
 */
export function changesOf(entry: MemberEntry, known: KnownMember): MemberChanges {
  const relative = relativeOf(entry.relative, known);
  return {
    fields: !sameFields(entry, known),
    stage: entry.stage !== known.stage,
    stay: stayChange(entry, known),
    sobriety: entry.soberSince !== null && entry.soberSince.toString() !== known.episode?.startedOn,
    relative: relativeChange(entry.relative, relative),
    messages: messagesChange(entry, known),
    contactRelative: contactChange(entry.relative, relative, known),
    enrolments: entry.groups.filter(({ id }) => !known.enrolments.some(({ groupId, endsOn }) => groupId === id && endsOn === null)),
  };
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
  entry.email === known.email;

function stayChange({ admittedOn, dischargedOn }: MemberEntry, { stays }: KnownMember): MemberChanges['stay'] {
  if (admittedOn === null) return 'none';
  const stay = stays.find((known) => known.admittedOn === admittedOn.toString());
  if (stay === undefined) return 'new';
  return stay.dischargedOn === (dischargedOn?.toString() ?? null) ? 'none' : { id: stay.id };
}

const relativeOf = (relative: RelativeEntry | null, { relatives }: KnownMember): KnownRelative | undefined =>
  relatives.find(({ name }) => name === relative?.name);

function relativeChange(relative: RelativeEntry | null, known: KnownRelative | undefined): MemberChanges['relative'] {
  if (relative === null) return 'none';
  if (known === undefined) return 'new';
  return known.relation === relative.relation && known.phone === relative.phone ? 'none' : { id: known.id };
}

function messagesChange({ messages, channel }: MemberEntry, { consents }: KnownMember): MemberChanges['messages'] {
  const granted = consents.filter((consent) => consent.purpose === 'messages' && consent.relativeId === null);
  const holds = granted.some((consent) => consent.channel === null || consent.channel === channel);
  if (messages === true) return holds ? 'none' : 'grant';
  return messages === false && granted.length > 0 ? 'withdraw' : 'none';
}

function contactChange(
  relative: RelativeEntry | null,
  known: KnownRelative | undefined,
  { consents }: KnownMember,
): MemberChanges['contactRelative'] {
  if (relative === null) return 'none';
  const holds = consents.some(({ purpose, relativeId }) => purpose === 'contact-relative' && relativeId === known?.id);
  if (relative.mayContact === holds) return 'none';
  return relative.mayContact ? 'grant' : 'withdraw';
}
