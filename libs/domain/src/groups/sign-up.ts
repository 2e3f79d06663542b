import type { ProgrammeKind } from '../programmes/index.ts';
import type { AskForPlace, Seating } from './ask-for-place.ts';
import type { CapacityDecision } from './capacity-decision.ts';
import { modeOf } from './enrolment-mode.ts';
import { outlookOf } from './enrolment-outlook.ts';
import type { Group, SizedKind } from './group.ts';
import { inOrder } from './waiting-place.ts';

/**
 * Whether a person who signs up has a seat at once. That is so in an open group which has a seat for them while nobody else waits: staff need
 * not answer. In every other case the person waits their turn, as {@link askForPlace} decides.
 */
export function seatsAtOnce(
  group: Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings' | 'enrolmentMode'>,
  kind: Pick<ProgrammeKind, 'code' | 'size' | 'eligibility' | 'enrolment' | 'waitingList'> & SizedKind,
  seating: Seating,
  { person, isRequest, now, today }: Omit<AskForPlace, 'id'>,
  decision: CapacityDecision | null,
): boolean {
  const isOpen = isRequest && modeOf(group, kind) === 'open';
  if (!isOpen || inOrder(seating.places).some(({ personId }) => personId !== person.id)) return false;
  return outlookOf(group, kind, seating, { person, startsOn: today, now, decision }).outlook === 'seat';
}
