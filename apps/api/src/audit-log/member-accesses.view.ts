import type { AccessAction, AccessKind } from '@saath/domain/members';
import type { StaffRole } from '@saath/domain/staff';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, InstantText } from '../http/units.ts';

/** A time at which somebody saw the record of a member, or a part of it was printed. */
export class MemberAccessView {
  /** The number of its entry in the audit of the centre. */
  seq: Count;
  /** When it happened. */
  at: InstantText;
  /**
   * The name of the person of the staff; null for the product itself and for an operator.
   * @example Meera Kulkarni
   */
  name: string | null;
  /** The role that the person has in the centre; null for the product itself and for an operator. */
  role: StaffRole | null;
  /** Whether staff of the centre, an operator or the product itself acted. */
  actorKind: 'staff' | 'operator' | 'system';
  /** The act, as a code of the audit. */
  action: AccessAction;
  /** Whether the record was opened, hidden details were shown, the number was shown for a call, or something was printed. */
  kind: AccessKind;
  /**
   * The reason that the person gave for seeing hidden details; null where none is asked for.
   * @example The hospital asks for the name
   */
  reason: string | null;
}

/** The looks at the record of a member, newest first, a page at a time. */
export class MemberAccessPage extends pageViewOf(MemberAccessView) {}
