import { defaultCountry, isCountry, ok, refuse, Temporal, timeZoneNamed } from '../kernel/index.ts';
import type { CentreId, Language, LocalTime, Result } from '../kernel/index.ts';
import type { ActiveCentre, Centre, CentreSettings } from './centre.ts';
import { centreProblems } from './centre.problems.ts';
import type { CentreProblem } from './centre.problems.ts';

/** Commercial SMS are allowed from 10:00 to 21:00 local time (TRAI, the Indian regulator); the rest of the day is quiet. */
export const defaultQuietHours = {
  from: Temporal.PlainTime.from('21:00'),
  until: Temporal.PlainTime.from('10:00'),
} as const satisfies Record<string, LocalTime>;

export interface PlanCentre {
  readonly id: CentreId;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly country?: string;
  readonly languages: readonly Language[];
  readonly helpline?: string | null;
  readonly quietFrom?: LocalTime;
  readonly quietUntil?: LocalTime;
}
export type AmendCentre = Partial<Omit<PlanCentre, 'id' | 'slug'>>;

/** 3 to 40 characters: a–z, 0–9 and single hyphens, beginning with a letter. The slug is part of addresses and is typed by people. */
const slugRule = /^(?=.{3,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const isSlug = (text: string): boolean => slugRule.test(text);

/** As numbers are printed: digits of any script with blanks, hyphens, brackets and a plus; several with a comma or a slash. The shortest number for help has three. */
const helplineRule = /^[+(]?\p{Nd}[\p{Nd} ()+\-–/,.]*$/u;
const fewestDigits = 3;
const isHelpline = (text: string): boolean => helplineRule.test(text) && (text.match(/\p{Nd}/gu) ?? []).length >= fewestDigits;

/** A new centre: active, with the default quiet hours unless the operator gave others. */
export function planCentre(command: PlanCentre): Result<ActiveCentre, CentreProblem> {
  return checked({
    id: command.id,
    slug: command.slug,
    name: command.name.trim(),
    timeZone: command.timeZone,
    country: command.country ?? defaultCountry,
    languages: [...new Set(command.languages)],
    helpline: command.helpline ?? null,
    quietFrom: command.quietFrom ?? defaultQuietHours.from,
    quietUntil: command.quietUntil ?? defaultQuietHours.until,
    state: 'active',
  });
}

/** Changes the settings that an administrator may change. The slug stays the same, because addresses are printed on paper. */
export function amendCentre<State extends Centre>(centre: State, changes: AmendCentre): Result<State, CentreProblem> {
  return checked({
    ...centre,
    name: (changes.name ?? centre.name).trim(),
    timeZone: changes.timeZone ?? centre.timeZone,
    country: changes.country ?? centre.country,
    languages: [...new Set(changes.languages ?? centre.languages)],
    helpline: changes.helpline === undefined ? centre.helpline : changes.helpline,
    quietFrom: changes.quietFrom ?? centre.quietFrom,
    quietUntil: changes.quietUntil ?? centre.quietUntil,
  });
}

function checked<Planned extends CentreSettings>(centre: Planned): Result<Planned, CentreProblem> {
  if (centre.name === '') return refuse(centreProblems.nameMissing());
  if (!isSlug(centre.slug)) return refuse(centreProblems.slugInvalid());
  const timeZone = timeZoneNamed(centre.timeZone);
  if (timeZone === undefined) return refuse(centreProblems.timeZoneUnknown());
  if (!isCountry(centre.country)) return refuse(centreProblems.countryUnknown());
  if (centre.languages.length === 0) return refuse(centreProblems.languagesMissing());
  if (centre.helpline !== null && centre.helpline !== '' && !isHelpline(centre.helpline)) return refuse(centreProblems.helplineInvalid());
  if (centre.quietFrom.equals(centre.quietUntil)) return refuse(centreProblems.quietHoursEmpty());
  return ok({ ...centre, timeZone });
}
