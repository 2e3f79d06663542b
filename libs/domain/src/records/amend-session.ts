import { guestFault, markFault, namesFault } from '../attendance/index.ts';
import type { AttendanceProblem, Mark, SheetSession } from '../attendance/index.ts';
import { happened, ok, refuse, saysAWord } from '../kernel/index.ts';
import type { Instant, PersonId, Result } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { headcountFault, isLocked, type SessionProblem } from '../sessions/index.ts';
import type { DatedAnswers } from './dated-answers.ts';
import type { FormingKind, RecordForm } from './form-of.ts';
import { checkAnswers } from './record-answers.ts';
import type { RecordEvent } from './records.events.ts';
import { recordProblems } from './records.problems.ts';
import type { RecordProblem } from './records.problems.ts';

/** The answer to one question of a form, about a person or about the session. */
export interface AmendedAnswer {
  readonly part: 'answer';
  readonly form: RecordForm;
  readonly formVersion: string;
  /** Null for the form about the session. */
  readonly personId: PersonId | null;
  readonly field: string;
  /** Null takes the answer back. */
  readonly value: unknown;
}

/** A later change of a record that is locked: what it says from now on. The record keeps what it said before, with the reason. */
export type Amendment =
  | ({ readonly part: 'mark'; readonly personId: PersonId } & Pick<Mark, 'state' | 'own' | 'minutes'>)
  | { readonly part: 'headcount'; readonly headcount: number }
  | { readonly part: 'topic' | 'note'; readonly text: string }
  /** The note of the person who amends; nobody changes the note of somebody else. */
  | { readonly part: 'person-note'; readonly personId: PersonId; readonly text: string }
  | AmendedAnswer;

type AmendedKind = FormingKind & Pick<ProgrammeKind, 'code' | 'version' | 'confidentiality' | 'attendance' | 'correctionDays'>;
type Refused = RecordProblem | AttendanceProblem | SessionProblem;

export interface AmendSession {
  readonly reason: string;
  /** The stored answers of the form to which the amended one belongs. */
  readonly answers: DatedAnswers;
  readonly now: Instant;
  /** The people named in the amended mark or answer who are on the roster of the session. */
  readonly people?: ReadonlySet<string>;
}

export interface Amended {
  /** The answers of the form from now on, with the amended one. */
  readonly answers: DatedAnswers;
  readonly events: readonly RecordEvent[];
}

/** The person whom an amendment is about; null for one about the session. */
export const amendedPerson = (amendment: Amendment): PersonId | null => ('personId' in amendment ? amendment.personId : null);

/** Accepts an amendment of a session that was held and whose time for corrections is over. It needs a reason. */
export function amendSession(
  session: SheetSession,
  kind: AmendedKind,
  amendment: Amendment,
  { reason, answers, ...setting }: AmendSession,
): Result<Amended, Refused> {
  if (session.state !== 'held') return refuse(recordProblems.notHeld(session.id));
  if (!isLocked(session, kind, setting.now)) return refuse(recordProblems.stillOpen(session.id));
  if (!saysAWord(reason)) return refuse(recordProblems.reasonMissing());
  const person = amendedPerson(amendment);
  const events = [happened('session-amended', 'session', session.id, { part: amendment.part }, person === null ? [] : [person])];
  if (amendment.part === 'answer') {
    const amended = amendAnswer(kind, amendment, answers, setting);
    return amended.ok ? ok({ answers: amended.value, events }) : amended;
  }
  const fault = faultOf(kind, amendment, setting.people);
  return fault === undefined ? ok({ answers, events }) : refuse(fault);
}

/** An amended answer counts, whenever the one before was given. */
function amendAnswer(
  kind: AmendedKind,
  { form, formVersion, field, value }: AmendedAnswer,
  stored: DatedAnswers,
  setting: Pick<AmendSession, 'now' | 'people'>,
): Result<DatedAnswers, Refused> {
  const names = form === 'person' ? namesFault(kind) : undefined;
  if (names !== undefined) return refuse(names);
  const given = checkAnswers(kind, stored, { form, formVersion, answers: { [field]: value }, ...setting });
  return given.ok ? ok({ ...stored, [field]: { value: given.value[field], at: setting.now } }) : given;
}

function faultOf(kind: AmendedKind, amendment: Exclude<Amendment, AmendedAnswer>, people: AmendSession['people']): Refused | undefined {
  switch (amendment.part) {
    case 'mark':
      return (
        namesFault(kind) ?? markFault(kind, amendment) ?? (people?.has(amendment.personId) === true ? undefined : guestFault(amendment))
      );
    case 'headcount':
      return headcountFault(kind, amendment.headcount);
    case 'topic':
    case 'note':
    case 'person-note':
      return kind.confidentiality === 'notes' ? undefined : recordProblems.notesNotKept(kind.code);
  }
}
