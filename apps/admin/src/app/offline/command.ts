import type { AttendanceState } from '@saath/domain/programmes';
import type { AnswerBody, CompleteBody } from '../api/generated/api.ts';
import type { MarkConflictView } from '../api/shapes.ts';

/** A write that may happen without a network. It contains ids and no name. */
export type Command =
  | {
      readonly type: 'mark-attendance';
      readonly sessionId: string;
      readonly personId: string;
      /** Null clears the mark. */
      readonly state: AttendanceState | null;
      /** When the tap was made, by the clock of this device. */
      readonly markedAt: string;
    }
  | {
      readonly type: 'finish-session';
      readonly sessionId: string;
      readonly headcount?: number;
      /** True when a person confirmed to finish before the planned end. */
      readonly beforeEnd?: boolean;
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

export const isMark = (row: QueuedCommand): row is QueuedMark => row.command.type === 'mark-attendance';
export const isFinish = (row: QueuedCommand): row is QueuedFinish => row.command.type === 'finish-session';
export const isWaiting = ({ status }: QueuedCommand): boolean => status.name === 'waiting';

/** What a command is about; commands about one subject are sent in order. */
export function subjectOf(command: Command): string {
  switch (command.type) {
    case 'mark-attendance':
    case 'finish-session':
      return sessionSubject(command.sessionId);
    case 'complete-follow-up':
      return followUpSubject(command.followUpId);
    case 'answer-attention':
      return memberSubject(command.memberId);
  }
}
export const sessionSubject = (sessionId: string): string => `session/${sessionId}`;
export const followUpSubject = (followUpId: string): string => `follow-up/${followUpId}`;
export const memberSubject = (memberId: string): string => `member/${memberId}`;

/** Whether a newer command makes an older one superfluous: only the last mark for a person counts, and the last wish to finish. */
export function replaces(newer: Command, older: Command): boolean {
  if (newer.type === 'mark-attendance' && older.type === 'mark-attendance')
    return newer.sessionId === older.sessionId && newer.personId === older.personId;
  if (newer.type === 'answer-attention') return false;
  return newer.type === older.type && subjectOf(newer) === subjectOf(older);
}
