import { HttpErrorResponse, type HttpClient } from '@angular/common/http';
import { Temporal } from '@saath/domain/kernel';
import { firstValueFrom } from 'rxjs';
import { apiRoot } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import type { Applied, MarkConflictView, Session } from '../api/shapes.ts';
import { isMark, type QueuedAnswers, type QueuedCommand, type QueuedFinish, type QueuedNote, type SessionNote } from './command.ts';

/** What became of a request: the server took it (and disputes some marks), gave no usable answer, or refused it. */
export type Answer =
  | { readonly name: 'taken'; readonly conflicts: readonly MarkConflictView[] }
  | { readonly name: 'unreachable'; readonly hasNetwork: boolean }
  | { readonly name: 'refused'; readonly code: string; readonly params: Readonly<Record<string, unknown>> };

/** Sends the commands of one request, as `nextBatch` groups them. Sending them again with the same ids changes nothing. */
export async function sendCommands(http: HttpClient, batch: readonly QueuedCommand[]): Promise<Answer> {
  try {
    return await request(http, batch);
  } catch (fault) {
    return judge(fault);
  }
}

const taken: Answer = { name: 'taken', conflicts: [] };

async function request(http: HttpClient, batch: readonly QueuedCommand[]): Promise<Answer> {
  const [first] = batch;
  if (first === undefined) return taken;
  const post = async (path: string, body: object): Promise<Answer> => {
    await firstValueFrom(http.post(apiRoot + path, body, { headers: { 'Idempotency-Key': first.id } }));
    return taken;
  };
  const put = async (path: string, body: object): Promise<Answer> => {
    await firstValueFrom(http.put(apiRoot + path, body, { headers: { 'Idempotency-Key': first.id } }));
    return taken;
  };
  const { command } = first;
  switch (command.type) {
    case 'mark-attendance': {
      const marks = batch
        .filter(isMark)
        .map(({ id, command: { personId, state, markedAt } }) => ({ clientId: id, personId, state, markedAt }));
      const answer = await firstValueFrom(http.put<Applied>(`${apiRoot}/sessions/${command.sessionId}/attendance`, { marks }));
      return { name: 'taken', conflicts: answer.conflicts };
    }
    case 'start-session':
      if (isLate(command.startedAt)) return taken;
      return unless(isStarted, () => post(`/sessions/${command.sessionId}/start`, {}));
    case 'undo-start':
      return unless(isNotStarted, () => post(`/sessions/${command.sessionId}/undo-start`, {}));
    case 'record-session':
      return record(http, first.id, command);
    case 'record-answers':
      return put(`/sessions/${command.sessionId}/answers`, answersBody(command));
    case 'write-person-note': {
      const { personId, text, visibility } = command;
      return put(`/sessions/${command.sessionId}/notes`, { personId, text, visibility });
    }
    case 'finish-session':
      return unless(isFinished, () => post(`/sessions/${command.sessionId}/finish`, finishBody(command)));
    case 'complete-follow-up':
      return post(`/follow-ups/${command.followUpId}/complete`, { outcome: command.outcome });
    case 'answer-attention':
      return post(`/attention/${command.memberId}/answers`, command.answer);
  }
}

const answersBody = ({ form, formVersion, personId, answers, writtenAt }: QueuedAnswers['command']): object => ({
  ...{ form, formVersion, answers, writtenAt },
  ...(personId === null ? {} : { personId }),
});

const finishBody = ({ headcount, beforeEnd }: QueuedFinish['command']): object => ({
  ...(headcount === undefined ? {} : { headcount }),
  ...(beforeEnd === true ? { beforeEnd } : {}),
});

/** Minutes after which a start is no longer sent: the server would take the time of its arrival. A session without a start counts as started as planned. */
const lateAfter = 10;
const isLate = (startedAt: string): boolean => Temporal.Instant.from(startedAt).until(Temporal.Now.instant()).total('minutes') > lateAfter;

type Refusal = Pick<ReturnType<typeof problemOf>, 'code' | 'params'>;
const isFinished = ({ code, params }: Refusal): boolean => code === 'sessions/not-planned' && params['state'] === 'held';
const isStarted = (refusal: Refusal): boolean => refusal.code === 'sessions/already-started' || isFinished(refusal);
const isNotStarted = ({ code }: Refusal): boolean => code === 'sessions/not-started';

/** A refusal that says that all is as it was asked for: the first answer was lost on the way, or a colleague was faster. */
async function unless(isSo: (refusal: Refusal) => boolean, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (fault) {
    if (isSo(problemOf(fault))) return taken;
    throw fault;
  }
}

const noteOf = ({ topic, note }: Pick<Session, 'topic' | 'note'>): SessionNote => ({ topic: topic ?? '', note: note ?? '' });
const isSame = (one: SessionNote, other: SessionNote): boolean => one.topic === other.topic && one.note === other.note;

/**
 * Writes topic and note unless a colleague has changed them since. The session is read first, because its version also changes with
 * everything else that happens to it, such as its start from this device.
 */
async function record(http: HttpClient, id: string, { sessionId, written, before }: QueuedNote['command']): Promise<Answer> {
  const stored = await firstValueFrom(http.get<Session>(`${apiRoot}/sessions/${sessionId}`));
  if (isSame(noteOf(stored), written)) return taken;
  if (!isSame(noteOf(stored), before)) return { name: 'refused', code: 'http/stale', params: {} };
  const headers = { 'Idempotency-Key': id, 'If-Match': `"${String(stored.version)}"` };
  await firstValueFrom(http.put(`${apiRoot}/sessions/${sessionId}/record`, written, { headers }));
  return taken;
}

/** Statuses that say nothing about the command: no answer, a sign-in that ended, or a server that cannot answer now. */
const passing = [0, 401, 408, 425, 429];

function judge(fault: unknown): Answer {
  if (!(fault instanceof HttpErrorResponse)) throw fault;
  const { status, code, params } = problemOf(fault);
  const isPassing = passing.includes(status) || status >= 500 || code === 'idempotency/still-running';
  return isPassing ? { name: 'unreachable', hasNetwork: status !== 0 } : { name: 'refused', code, params };
}
