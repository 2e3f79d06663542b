import { planRelative } from '@saath/domain/families';
import { happened, idOf, type ConsentId, type Day, type Language, type MemberId, type RelativeId } from '@saath/domain/kernel';
import {
  grantConsent,
  withdrawConsent,
  type Consent,
  type EndedEpisode,
  type GrantConsent,
  type RunningEpisode,
} from '@saath/domain/members';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { command, type Command } from '../tenancy/command.ts';
import { writeGrantedConsents, writeWithdrawnConsents, type Given, type GrantedConsent } from './consent-records.ts';
import { firstNameOf, writeNewRelatives, type RelativeRecord } from './relative-records.ts';
import { writeEndedEpisodes, writeStartedEpisodes } from './sobriety-records.ts';

// What a page and a row of a sheet ask alike about a member on record. A refusal of the domain is thrown.

interface Granting extends Given {
  readonly memberId: string;
  readonly relativeId: string | null;
  readonly given: Omit<GrantConsent, 'id' | 'relativeId'>;
}
export function grant({ given, ...granting }: Granting): Command<GrantedConsent> {
  const consent = valueOf(grantConsent({ ...given, relativeId: granting.relativeId, id: newId<ConsentId>() }));
  return command(writeGrantedConsents, { ...granting, consent }, [
    happened('consent-granted', 'member', granting.memberId, { purpose: consent.purpose }),
  ]);
}

export function withdraw(memberId: string, consent: Consent, days: { readonly on: Day; readonly today: Day }): Command<Consent> {
  const withdrawn = valueOf(withdrawConsent(consent, days));
  return command(writeWithdrawnConsents, withdrawn, [happened('consent-withdrawn', 'member', memberId, { purpose: consent.purpose })]);
}

/** A relative as somebody names them. */
export interface NamedRelative {
  readonly id: RelativeId;
  readonly memberId: string;
  readonly name: string;
  readonly relation: string;
  readonly language: Language;
  /** E.164. */
  readonly phone: string | null;
}

/** A relative as the record has them, displayed by the first name. */
export const relativeNamed = ({ id, memberId, name, relation, language, phone }: NamedRelative): RelativeRecord => {
  const named = { id, memberId: idOf<MemberId>(memberId), displayName: firstNameOf(name), relation, language, preferredChannel: null };
  return { relative: valueOf(planRelative(named)), name: name.trim(), phone };
};

export const addRelative = (named: NamedRelative): Command<RelativeRecord> =>
  command(writeNewRelatives, relativeNamed(named), [happened('relative-added', 'member', named.memberId, { relativeId: named.id })]);

export const beginEpisode = (memberId: string, episode: RunningEpisode): Command =>
  command(writeStartedEpisodes, { memberId, episode }, [happened('sobriety-started', 'member', memberId)]);

export const endEpisodeOf = (memberId: string, ended: EndedEpisode): Command =>
  command(writeEndedEpisodes, ended, [happened('sobriety-ended', 'member', memberId, { episodeId: ended.id })]);
