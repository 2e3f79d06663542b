import type { FieldProblem } from '@saath/domain/kernel';
import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const groupsRefusals = {
  /** 422: a new group names a programme kind that is not installed. */
  kindUnknown: (): Refusal => refusal('invalid', 'groups/kind-unknown'),
  /** 409: the programme kind of the stored group is no longer installed. */
  kindNotInstalled: (): Refusal => refusal('conflict', 'groups/kind-unknown'),
  /** 422: the request does not name exactly one person, either a member or a relative. */
  onePerson: (): Refusal => refusal('invalid', 'groups/one-person'),
  /** 409: another group of the branch has the name. */
  nameTaken: (): Refusal => refusal('conflict', 'groups/name-taken'),
  /** 422: a facilitator is not on the staff within reach, or was deactivated. */
  facilitatorUnknown: (): Refusal => refusal('invalid', 'groups/facilitator-unknown'),
  /** 422: a facilitator does not work in the branch of the group. */
  facilitatorElsewhere: (): Refusal => refusal('invalid', 'groups/facilitator-elsewhere'),
  /** 422: the room is not in the branch of the group. */
  roomUnknown: (): Refusal => refusal('invalid', 'groups/room-unknown'),
  /** 422: settings do not fit the fields of the programme kind; each fault names its field. */
  settingsInvalid: (faults: readonly FieldProblem[]): Refusal =>
    refusal('invalid', 'groups/settings-invalid', undefined, {
      errors: faults.map(({ path, code }) => ({ path: `settings.${path}`, code })),
    }),
} as const;
