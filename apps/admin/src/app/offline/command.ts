import type { Device } from '@saath/domain/attendance';
import type { Answers, Language } from '@saath/domain/kernel';
import type { ContactOutcome, ContactType } from '@saath/domain/mentors';
import type { AttendanceState } from '@saath/domain/programmes';
import type { AnswerBody, CommitmentReviewBody, CompleteBody, NoteBody } from '../api/generated/api.ts';
import type { MarkConflictView } from '../api/shapes.ts';

/** The texts that staff write about a session. An empty text is none. */
export interface SessionNote {
  readonly topic: string;
  readonly note: string;
}

/** A write that may happen without a network. It contains ids and no name, except where staff write a text. */
export type Command =
  | {
      readonly type: 'mark-attendance';
      readonly sessionId: string;
      readonly personId: string;
      /** Null clears the mark. */
      readonly state: AttendanceState | null;
      /** The code of a mark of the kind's own, which counts as the state; left out for one of the product. */
      readonly own?: string;
      /** How long the person was there; left out where nobody says it. */
      readonly minutes?: number;
      /** When the tap was made, by the clock of this device. */
      readonly markedAt: string;
      /** The device on which it was made; an older version of the console did not say it. */
      readonly device?: Device;
    }
  | {
      readonly type: 'start-session';
      readonly sessionId: string;
      /** When the session was started, by the clock of this device. */
      readonly startedAt: string;
    }
  | { readonly type: 'undo-start'; readonly sessionId: string }
  | {
      readonly type: 'record-session';
      readonly sessionId: string;
      readonly written: SessionNote;
      /** The note as it was when the person began to write. It is not overwritten when a colleague has changed it since. */
      readonly before: SessionNote;
    }
  | {
      readonly type: 'finish-session';
      readonly sessionId: string;
      /** When the session was finished, by the clock of this device; an older version of the console did not say it. */
      readonly finishedAt?: string;
      readonly headcount?: number;
      /** True when a person confirmed to finish before the planned end. */
      readonly beforeEnd?: boolean;
    }
  | {
      readonly type: 'record-answers';
      readonly sessionId: string;
      readonly form: 'person' | 'session';
      /** Null for the form about the session. */
      readonly personId: string | null;
      readonly formVersion: string;
      /** The answers that changed; null takes one back. */
      readonly answers: Answers;
      readonly writtenAt: string;
    }
  | {
      readonly type: 'write-person-note';
      readonly sessionId: string;
      readonly personId: string;
      readonly text: string;
      readonly visibility: NoteBody['visibility'];
      /** When it was written, by the clock of this device; an older version of the console did not say it, nor on what it was based. */
      readonly writtenAt?: string;
      /** The note of this author that was there when they began to write; empty for none. It is not overwritten when it has changed since. */
      readonly before?: string;
    }
  | {
      readonly type: 'add-walk-in';
      readonly sessionId: string;
      /** The code that the person told, or the name of somebody new. */
      readonly by: 'code' | 'name';
      readonly text: string;
      /** Of somebody new: the telephone number and the language that they told. */
      readonly phone?: string;
      readonly language?: Language;
      readonly markedAt: string;
      readonly device?: Device;
    }
  | {
      readonly type: 'want-talk';
      readonly sessionId: string;
      readonly personId: string;
      /** False takes it back. */
      readonly wanted: boolean;
      readonly askedAt: string;
    }
  | {
      readonly type: 'take-commitment';
      readonly sessionId: string;
      readonly personId: string;
      /** Empty where the person took it back. */
      readonly text: string;
      readonly takenAt: string;
    }
  | {
      readonly type: 'review-commitment';
      readonly sessionId: string;
      readonly commitmentId: string;
      readonly outcome: CommitmentReviewBody['outcome'];
      readonly reviewedAt: string;
    }
  | {
      readonly type: 'log-contact';
      readonly mentorshipId: string;
      readonly contactType: ContactType;
      readonly outcome: ContactOutcome;
      readonly minutes: number;
      /** When the contact was logged, by the clock of this device. */
      readonly at: string;
    }
  | { readonly type: 'complete-follow-up'; readonly followUpId: string; readonly outcome: CompleteBody['outcome'] }
  | { readonly type: 'answer-attention'; readonly memberId: string; readonly answer: AnswerBody };

/**
 * Where a command is on its way to the server. A draft is not sent yet; a disputed one waits for a decision between two marks; a refused
 * one is set aside with the code of the problem until a person retries or removes it.
 */
export type CommandStatus =
  | { readonly name: 'draft' | 'waiting' }
  | { readonly name: 'disputed'; readonly conflict: MarkConflictView }
  | { readonly name: 'refused'; readonly code: string; readonly params: Readonly<Record<string, unknown>> };

export interface QueuedCommand<One extends Command = Command> {
  /** Made once; the server applies a command of one id once, however often it is sent. */
  readonly id: string;
  /** Commands are sent in this order. */
  readonly order: number;
  readonly command: One;
  readonly status: CommandStatus;
}
export type QueuedMark = QueuedCommand<Extract<Command, { readonly type: 'mark-attendance' }>>;
export type QueuedFinish = QueuedCommand<Extract<Command, { readonly type: 'finish-session' }>>;

/** The person and the centre for which commands were made. Only their own sign-in sends them. */
export interface Owner {
  readonly userId: string;
  readonly centreId: string;
}

export type QueuedStart = QueuedCommand<Extract<Command, { readonly type: 'start-session' | 'undo-start' }>>;
export type QueuedNote = QueuedCommand<Extract<Command, { readonly type: 'record-session' }>>;

export type QueuedAnswers = QueuedCommand<Extract<Command, { readonly type: 'record-answers' }>>;
export type QueuedWalkIn = QueuedCommand<Extract<Command, { readonly type: 'add-walk-in' }>>;
export type QueuedPersonNote = QueuedCommand<Extract<Command, { readonly type: 'write-person-note' }>>;

export type QueuedTalkWish = QueuedCommand<Extract<Command, { readonly type: 'want-talk' }>>;

export const isTalkWish = (row: QueuedCommand): row is QueuedTalkWish => row.command.type === 'want-talk';
export type QueuedCommitment = QueuedCommand<Extract<Command, { readonly type: 'take-commitment' | 'review-commitment' }>>;

/** A commitment that was taken, or what became of one. */
export const isCommitment = (row: QueuedCommand): row is QueuedCommitment =>
  row.command.type === 'take-commitment' || row.command.type === 'review-commitment';
export const isAnswers = (row: QueuedCommand): row is QueuedAnswers => row.command.type === 'record-answers';
export const isPersonNote = (row: QueuedCommand): row is QueuedPersonNote => row.command.type === 'write-person-note';
export const isWalkIn = (row: QueuedCommand): row is QueuedWalkIn => row.command.type === 'add-walk-in';
export const isMark = (row: QueuedCommand): row is QueuedMark => row.command.type === 'mark-attendance';
export const isFinish = (row: QueuedCommand): row is QueuedFinish => row.command.type === 'finish-session';
/** A start, or a start that was taken back. */
export const isStart = (row: QueuedCommand): row is QueuedStart => isAboutStart(row.command);
export const isNote = (row: QueuedCommand): row is QueuedNote => row.command.type === 'record-session';
export const isWaiting = ({ status }: QueuedCommand): boolean => status.name === 'waiting';

/** The subject of a command; commands about one subject are sent in order. */
export function subjectOf(command: Command): string {
  if ('sessionId' in command) return sessionSubject(command.sessionId);
  switch (command.type) {
    case 'complete-follow-up':
      return followUpSubject(command.followUpId);
    case 'answer-attention':
      return memberSubject(command.memberId);
    case 'log-contact':
      return mentorshipSubject(command.mentorshipId);
  }
}
/** The subjects of commands, each once. */
export const subjectsOf = (rows: readonly QueuedCommand[]): readonly string[] => [
  ...new Set(rows.map(({ command }) => subjectOf(command))),
];
export const sessionSubject = (sessionId: string): string => `session/${sessionId}`;
export const followUpSubject = (followUpId: string): string => `follow-up/${followUpId}`;
export const mentorshipSubject = (mentorshipId: string): string => `mentorship/${mentorshipId}`;
export const memberSubject = (memberId: string): string => `member/${memberId}`;

const isAboutStart = ({ type }: Command): boolean => type === 'start-session' || type === 'undo-start';

/**
 * Whether a newer command makes an older one superfluous: only the last mark for a person counts, the last text, the last wish to finish,
 * and whether the session is started in the end.
 */
export function replaces(newer: Command, older: Command): boolean {
  if (newer.type === 'mark-attendance' && older.type === 'mark-attendance')
    return newer.sessionId === older.sessionId && newer.personId === older.personId;
  if (newer.type === 'write-person-note' && older.type === 'write-person-note')
    return newer.sessionId === older.sessionId && newer.personId === older.personId;
  if (newer.type === 'want-talk' && older.type === 'want-talk')
    return newer.sessionId === older.sessionId && newer.personId === older.personId;
  if (newer.type === 'take-commitment' && older.type === 'take-commitment')
    return newer.sessionId === older.sessionId && newer.personId === older.personId;
  if (newer.type === 'review-commitment' && older.type === 'review-commitment')
    return newer.sessionId === older.sessionId && newer.commitmentId === older.commitmentId;
  // Each has answers to other questions, or is about somebody else.
  if (['answer-attention', 'record-answers', 'add-walk-in', 'log-contact'].includes(newer.type)) return false;
  const isSameAct = newer.type === older.type || (isAboutStart(newer) && isAboutStart(older));
  return isSameAct && subjectOf(newer) === subjectOf(older);
}
