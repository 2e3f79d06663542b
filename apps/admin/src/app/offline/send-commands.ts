import { HttpErrorResponse, type HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';
import { apiRoot } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import type { Applied, MarkConflictView } from '../api/shapes.ts';
import { isMark, type QueuedCommand, type QueuedFinish } from './command.ts';

/** What became of a request: the server took it (and disputes some marks), gave no usable answer, or refused it. */
export type Answer =
  | { readonly name: 'taken'; readonly conflicts: readonly MarkConflictView[] }
  | { readonly name: 'unreachable'; readonly hasNetwork: boolean }
  | { readonly name: 'refused'; readonly code: string; readonly params: Readonly<Record<string, unknown>> };

/** Sends the commands of one request, as `nextBatch` groups them. Sending them again with the same ids changes nothing. */
export async function sendCommands(http: HttpClient, batch: readonly QueuedCommand[]): Promise<Answer> {
  try {
    return { name: 'taken', conflicts: await request(http, batch) };
  } catch (fault) {
    return judge(fault);
  }
}

async function request(http: HttpClient, batch: readonly QueuedCommand[]): Promise<readonly MarkConflictView[]> {
  const [first] = batch;
  if (first === undefined) return [];
  const post = async (path: string, body: object): Promise<readonly MarkConflictView[]> => {
    await firstValueFrom(http.post(apiRoot + path, body, { headers: { 'Idempotency-Key': first.id } }));
    return [];
  };
  const { command } = first;
  switch (command.type) {
    case 'mark-attendance': {
      const marks = batch
        .filter(isMark)
        .map(({ id, command: { personId, state, markedAt } }) => ({ clientId: id, personId, state, markedAt }));
      const answer = await firstValueFrom(http.put<Applied>(`${apiRoot}/sessions/${command.sessionId}/attendance`, { marks }));
      return answer.conflicts;
    }
    case 'finish-session':
      return unlessFinished(() => post(`/sessions/${command.sessionId}/finish`, finishBody(command)));
    case 'complete-follow-up':
      return post(`/follow-ups/${command.followUpId}/complete`, { outcome: command.outcome });
    case 'answer-attention':
      return post(`/attention/${command.memberId}/answers`, command.answer);
  }
}

const finishBody = ({ headcount, beforeEnd }: QueuedFinish['command']): object => ({
  ...(headcount === undefined ? {} : { headcount }),
  ...(beforeEnd === true ? { beforeEnd } : {}),
});

/** A session that is finished already is what was asked for: the first answer was lost on the way, or a colleague was faster. */
async function unlessFinished<Result>(finish: () => Promise<readonly Result[]>): Promise<readonly Result[]> {
  try {
    return await finish();
  } catch (fault) {
    const { code, params } = problemOf(fault);
    if (code === 'sessions/not-planned' && params['state'] === 'held') return [];
    throw fault;
  }
}

/** Statuses that say nothing about the command: no answer, a sign-in that ended, or a server that cannot answer now. */
const passing = [0, 401, 408, 425, 429];

function judge(fault: unknown): Answer {
  if (!(fault instanceof HttpErrorResponse)) throw fault;
  const { status, code, params } = problemOf(fault);
  const isPassing = passing.includes(status) || status >= 500 || code === 'idempotency/still-running';
  return isPassing ? { name: 'unreachable', hasNetwork: status !== 0 } : { name: 'refused', code, params };
}
