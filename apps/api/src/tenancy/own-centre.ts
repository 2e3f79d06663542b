import type { QuietDays } from '@saath/domain/care';
import type { CentreId, Instant, Language } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { tenancyRefusals } from './tenancy.refusals.ts';

/** The centre's own row of the control plane, the only one that row-level security shows inside a centre. */
export interface OwnCentre {
  readonly id: CentreId;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly country: string;
  readonly languages: readonly Language[];
  readonly helpline: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** How many days the offer of a seat stands. */
  readonly offerDays: number;
  /** How many days people have for their answer whether they want to meet. */
  readonly introductionDays: number;
  /** After how many days without a session a person is listed as not seen lately. */
  readonly unseenDays: QuietDays;
  /** How many days without any contact after a discharge are no reason for a word. */
  readonly noContactDays: number;
  readonly state: 'active' | 'suspended';
  readonly version: number;
}
export type OwnCentreChanges = Pick<
  OwnCentre,
  | ('name' | 'timeZone' | 'country' | 'languages' | 'helpline' | 'quietFrom' | 'quietUntil')
  | ('offerDays' | 'introductionDays' | 'unseenDays' | 'noContactDays')
>;

/** Runs a statement in which `$1` is the id of the centre. */
export type RunOwn = <Row>(sql: string, ...params: readonly unknown[]) => Promise<Row[]>;

const ownSql = `
  select id, name, slug, time_zone as "timeZone", country, languages, helpline, quiet_from as "quietFrom", quiet_until as "quietUntil",
    offer_days as "offerDays", introduction_days as "introductionDays", unseen_days as "unseenDays", no_contact_days as "noContactDays", state, version
  from platform.centres where id = $1`;
const amendSql = `
  update platform.centres set name = $2, time_zone = $3, languages = $4, helpline = $5, quiet_from = $6, quiet_until = $7, version = version + 1,
    updated_at = $8, country = $10, offer_days = $11, unseen_days = $12, no_contact_days = $13, introduction_days = $14
  where id = $1 and version = $9 returning id`;

export async function readOwn(run: RunOwn): Promise<OwnCentre> {
  const [own] = await run<OwnCentre>(ownSql);
  if (own === undefined) throw new Error('The centre in scope does not exist.');
  return own;
}

/** Changes the settings of the centre; 412 when they have changed since the version that the writer has seen. */
export async function amendOwn(
  run: RunOwn,
  { now }: { readonly now: Instant },
  { name, timeZone, country, languages, helpline, quietFrom, quietUntil, ...days }: OwnCentreChanges,
  seenVersion: number,
): Promise<void> {
  const texts = [name, timeZone, languages, helpline, quietFrom, quietUntil];
  const { offerDays, unseenDays, noContactDays, introductionDays } = days;
  const written = await run(amendSql, ...texts, toDate(now), seenVersion, country, offerDays, unseenDays, noContactDays, introductionDays);
  if (written.length === 0) throw tenancyRefusals.stale();
}
