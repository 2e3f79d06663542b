import type { Schedule } from '../api/shapes.ts';

/** A schedule of a form, with the weeks before a later rhythm where one follows; null for as many as usual. */
export type ScheduleChange = Schedule & { readonly firstWeeks?: number | null };
