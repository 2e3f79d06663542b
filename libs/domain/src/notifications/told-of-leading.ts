import type { StaffId } from '../kernel/index.ts';
import type { LeadingCode } from './notification.ts';

/** A change of who leads one session. */
export interface LeadingChanged {
  /** The people who lead it from now on and did not before. */
  readonly leading: readonly StaffId[];
  /** The people who led it and do not any more. */
  readonly released: readonly StaffId[];
}

/** The notification of each person about a change of the leaders of a session; nobody is told what they did themselves. */
export function toldOfLeading(
  { leading, released }: LeadingChanged,
  by: StaffId | null,
): readonly { readonly staffId: StaffId; readonly code: LeadingCode }[] {
  const told = (people: readonly StaffId[], code: LeadingCode) => people.filter((id) => id !== by).map((staffId) => ({ staffId, code }));
  return [...told(leading, 'leads-now'), ...told(released, 'leads-no-longer')];
}
