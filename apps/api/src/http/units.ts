/**
 * The units of the texts and numbers of the interface. The description of a field of one of these types ends with the sentence of the
 * type, and the tags become keywords of its schema (tools/generate/shapes.mjs).
 */

/** @format uuid @example 0197f0c4-7a10-7000-8000-000000000001 */
export type Id = string;

/** A calendar day, ISO 8601: `YYYY-MM-DD`. @format date @example 2026-06-02 */
export type DayText = string;

/** An instant, ISO 8601 with an offset or `Z`. @format date-time @example 2026-06-02T02:00:00.000Z */
export type InstantText = string;

/** A time of day on a wall clock, 24 hours: `HH:MM`. @example 07:30 */
export type TimeText = string;

/** An IANA time zone. @example Asia/Kolkata */
export type ZoneText = string;

/** A country, ISO 3166-1 alpha-2. @example IN */
export type CountryText = string;

/** An RFC 5545 recurrence rule, without `RRULE:`. @example FREQ=WEEKLY;BYDAY=TU,TH */
export type RecurrenceText = string;

/** @format email @example asha@example.org */
export type EmailText = string;

/** @example group-counselling */
export type KindCode = string;

/** A whole number. @type integer @minimum 0 @example 12 */
export type Count = number;

/** In minutes. @type integer @minimum 0 @example 60 */
export type Minutes = number;

/** In days. @type integer @minimum 0 @example 30 */
export type Days = number;

/** In percent, from 0 to 100. @type integer @minimum 0 @maximum 100 @example 75 */
export type Percent = number;

/** A calendar year. @type integer @example 1988 */
export type Year = number;

/** Counts the changes; a change names it in `If-Match`. @type integer @minimum 0 @example 3 */
export type Version = number;
