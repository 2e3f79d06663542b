import { Temporal } from '@saath/domain/kernel';
import type { Applied, MarkConflictView, Session } from '../api/shapes.ts';
import { isoOf } from '../ui/zoned-time.ts';
import { NotDone, type ApiDoor } from './api-door.ts';
import {
  isMark,
  type QueuedAnswers,
  type QueuedCommand,
  type QueuedCommitment,
  type QueuedFinish,
  type QueuedNote,
  type QueuedPersonNote,
  type QueuedTalkWish,
  type QueuedWalkIn,
  type SessionNote,
} from './command.ts';

/** The outcome of a request: the server took it (and disputes some marks), gave no usable answer, or refused it. */
export type Answer =
  | { readonly name: 'taken'; readonly conflicts: readonly MarkConflictView[] }
  | { readonly name: 'unreachable'; readonly hasNetwork: boolean }
  | { readonly name: 'refused'; readonly code: string; readonly params: Readonly<Record<string, unknown>> };

/** Sends the commands of one request, as `nextBatch` groups them. Sending them again with the same ids changes nothing. */
export async function sendCommands(door: ApiDoor, batch: readonly QueuedCommand[]): Promise<Answer> {
  try {
    return await request(door, batch);
  } catch (fault) {
    return judge(fault);
  }
}

type SaidAtSession = QueuedAnswers['command'] | QueuedPersonNote['command'] | QueuedTalkWish['command'] | QueuedCommitment['command'];

const taken: Answer = { name: 'taken', conflicts: [] };

async function request(door: ApiDoor, batch: readonly QueuedCommand[]): Promise<Answer> {
  const [first] = batch;
  if (first === undefined) return taken;
  const ask = async (method: 'POST' | 'PUT', path: string, body: object, headers?: Record<string, string>): Promise<Answer> => {
    await door.ask(method, path, body, headers);
    return taken;
  };
  const key = { 'Idempotency-Key': first.id };
  const { command } = first;
  switch (command.type) {
    case 'mark-attendance': {
      const marks = batch.filter(isMark).map(({ id, command: { personId, state, own, minutes, markedAt, device } }) => ({
        ...{ clientId: id, personId, state, markedAt },
        ...(own === undefined ? {} : { own }),
        ...(minutes === undefined ? {} : { minutes }),
        ...(device === undefined ? {} : { device }),
      }));
      const answer = await door.ask<Applied>('PUT', `/sessions/${command.sessionId}/attendance`, { marks, sentAt: clock() });
      return { name: 'taken', conflicts: answer.conflicts };
    }
    case 'start-session':
      // Like a walk-in these two need no key: a session is started and finished once, and the clock of the request goes on.
      return unless(isStarted, () =>
        ask('POST', `/sessions/${command.sessionId}/start`, { startedAt: command.startedAt, sentAt: clock() }),
      );
    case 'undo-start':
      return unless(isNotStarted, () => ask('POST', `/sessions/${command.sessionId}/undo-start`, {}, key));
    case 'record-session':
      return record(door, first.id, command);
    case 'add-walk-in':
      // The id of the tap is enough: a key would need the same request each time, and the clock of this one goes on.
      return ask('POST', `/sessions/${command.sessionId}/walk-ins`, { clientId: first.id, sentAt: clock(), ...walkIn(command) });
    case 'record-answers':
    case 'write-person-note':
    case 'want-talk':
    case 'take-commitment':
    case 'review-commitment': {
      const { path, body } = aboutPerson(command);
      return ask('PUT', `/sessions/${command.sessionId}/${path}`, body, key);
    }
    case 'finish-session':
      return unless(isFinished, () => ask('POST', `/sessions/${command.sessionId}/finish`, finishBody(command)));
    case 'complete-follow-up':
      return ask('POST', `/follow-ups/${command.followUpId}/complete`, { outcome: command.outcome }, key);
    case 'log-contact': {
      // Without the clock of the device: a request with a key is the same each time, and the server takes no moment that is ahead.
      const { contactType, outcome, minutes, at } = command;
      return ask('POST', `/mentorships/${command.mentorshipId}/contacts`, { type: contactType, outcome, minutes, at }, key);
    }
    case 'answer-attention':
      return ask('POST', `/attention/${command.memberId}/answers`, command.answer, key);
  }
}

/** The time by the clock of this device, by which the server notices that it is wrong. */
const clock = (): string => isoOf(Temporal.Now.instant());

/** The request for a person who walked in: the code that they told, or the name of somebody new with what else they told. */
const walkIn = ({ by, text, phone, language, markedAt, device }: QueuedWalkIn['command']): object => ({
  ...{ [by]: text, markedAt },
  ...(phone === undefined ? {} : { phone }),
  ...(language === undefined ? {} : { language }),
  ...(device === undefined ? {} : { device }),
});

/** Where what a person said at a session is written, and what is sent of it. */
function aboutPerson(command: SaidAtSession): { readonly path: string; readonly body: object } {
  switch (command.type) {
    case 'record-answers':
      return { path: 'answers', body: answersBody(command) };
    case 'write-person-note': {
      const { type: _type, sessionId: _sessionId, ...note } = command;
      return { path: 'notes', body: note.writtenAt === undefined ? note : { ...note, sentAt: clock() } };
    }
    case 'want-talk': {
      const { personId, wanted, askedAt } = command;
      return { path: 'talk-wishes', body: { personId, wanted, askedAt, sentAt: clock() } };
    }
    case 'take-commitment': {
      const { personId, text, takenAt } = command;
      return { path: 'commitments', body: { personId, text, takenAt, sentAt: clock() } };
    }
    case 'review-commitment': {
      const { commitmentId, outcome, reviewedAt } = command;
      return { path: `commitments/${commitmentId}`, body: { outcome, reviewedAt, sentAt: clock() } };
    }
  }
}

const answersBody = ({ form, formVersion, personId, answers, writtenAt }: QueuedAnswers['command']): object => ({
  ...{ form, formVersion, answers, writtenAt, sentAt: clock() },
  ...(personId === null ? {} : { personId }),
});

const finishBody = ({ headcount, beforeEnd, finishedAt }: QueuedFinish['command']): object => ({
  ...(finishedAt === undefined ? {} : { finishedAt, sentAt: clock() }),
  ...(headcount === undefined ? {} : { headcount }),
  ...(beforeEnd === true ? { beforeEnd } : {}),
});

type Refusal = Pick<NotDone, 'code' | 'params'>;
const isFinished = ({ code, params }: Refusal): boolean => code === 'sessions/not-planned' && params['state'] === 'held';
const isStarted = (refusal: Refusal): boolean => refusal.code === 'sessions/already-started' || isFinished(refusal);
const isNotStarted = ({ code }: Refusal): boolean => code === 'sessions/not-started';

/** A refusal that says that all is as it was asked for: the first answer was lost on the way, or a colleague was faster. */
async function unless(isSo: (refusal: Refusal) => boolean, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (fault) {
    if (fault instanceof NotDone && isSo(fault)) return taken;
    throw fault;
  }
}

const noteOf = ({ topic, note }: Pick<Session, 'topic' | 'note'>): SessionNote => ({ topic: topic ?? '', note: note ?? '' });
const isSame = (one: SessionNote, other: SessionNote): boolean => one.topic === other.topic && one.note === other.note;

/**
 * Writes topic and note unless a colleague has changed them since. The session is read first, because its version also changes with
 * everything else that happens to it, such as its start from this device.
 */
async function record(door: ApiDoor, id: string, { sessionId, written, before }: QueuedNote['command']): Promise<Answer> {
  const stored = await door.ask<Session>('GET', `/sessions/${sessionId}`);
  if (isSame(noteOf(stored), written)) return taken;
  if (!isSame(noteOf(stored), before)) return { name: 'refused', code: 'http/stale', params: {} };
  const headers = { 'Idempotency-Key': id, 'If-Match': `"${String(stored.version)}"` };
  await door.ask('PUT', `/sessions/${sessionId}/record`, written, headers);
  return taken;
}

/** Statuses that say nothing about the command: no answer, a sign-in that ended, or a server that cannot answer now. */
const passing = [0, 401, 408, 425, 429];

function judge(fault: unknown): Answer {
  if (!(fault instanceof NotDone)) throw fault;
  const { status, code, params } = fault;
  const isPassing = passing.includes(status) || status >= 500 || code === 'idempotency/still-running';
  return isPassing ? { name: 'unreachable', hasNetwork: status !== 0 } : { name: 'refused', code, params };
}
