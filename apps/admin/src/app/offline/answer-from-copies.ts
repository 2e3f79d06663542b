import { HttpContextToken, HttpErrorResponse, HttpHeaders, HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Temporal } from '@saath/domain/kernel';
import { EMPTY, from, merge, Subject, throwError, timer } from 'rxjs';
import { catchError, map, switchMap, takeUntil, tap } from 'rxjs/operators';
import { copiedAtHeader } from '../api/copied-at.ts';
import { patience } from '../api/patience.ts';
import { Session } from '../api/session.ts';
import { isoOf } from '../ui/zoned-time.ts';
import { inTime, readWithin } from './answer-within.ts';
import { Connection } from './connection.ts';
import { copiedAddress } from './copied-reads.ts';
import type { Copy } from './copy-store.ts';
import { DeviceCopies } from './device-copies.ts';

/** True for a request that only the server may answer, such as one that decides whether something has reached it. */
export const ONLY_BY_SERVER = new HttpContextToken(() => false);

/** Milliseconds for which a read waits while the server is silent. */
const brief = 300;

/** No network, or nobody behind it who answers. */
const isUnanswered = (status: number): boolean => [0, 502, 503, 504].includes(status);

const asAnswer = ({ body, at }: Copy): HttpResponse<unknown> => {
  const instant = isoOf(Temporal.Instant.fromEpochMilliseconds(at));
  return new HttpResponse({ body, headers: new HttpHeaders({ [copiedAtHeader]: instant }) });
};

/**
 * Stores copies of the answers that pages need without a network, and answers with them when the server does not. A server that is silent
 * is not waited for: the copy is answered first, and what the server says is answered after it.
 */
export const answerFromCopies: HttpInterceptorFn = (request, next) => {
  const address = request.method === 'GET' ? copiedAddress(request.urlWithParams) : undefined;
  if (address === undefined) return next(request);
  const copies = inject(DeviceCopies);
  const { silent } = inject(Connection);
  const { me } = inject(Session);
  const [asked, centre] = [me()?.user.id, me()?.active];
  const mayCopy = !request.context.get(ONLY_BY_SERVER);
  const ended = new Subject<void>();
  let isShown = false;
  const answer = inTime(request, next(request), readWithin).pipe(
    tap((event) => {
      if (!(event instanceof HttpResponse)) return;
      silent.set(false);
      ended.next();
      // An answer to a person who has left meanwhile is not stored as one to the next.
      if (me()?.user.id === asked && me()?.active === centre) void copies.store(address, event.body);
    }),
    catchError((fault: unknown) => {
      ended.next();
      const status = fault instanceof HttpErrorResponse ? fault.status : undefined;
      if (status === 401) void copies.forget();
      if (status === undefined || !isUnanswered(status) || !mayCopy) return throwError(() => fault);
      return isShown ? EMPTY : from(copies.find(address)).pipe(map((copy) => (copy === undefined ? fail(fault) : asAnswer(copy))));
    }),
  );
  if (!mayCopy) return answer;
  const early = timer(silent() ? brief : patience).pipe(
    tap(() => silent.set(true)),
    switchMap(() => copies.find(address)),
    takeUntil(ended),
    switchMap((copy) => {
      isShown = copy !== undefined;
      return copy === undefined ? EMPTY : [asAnswer(copy)];
    }),
  );
  return merge(answer, early);
};

function fail(fault: unknown): never {
  throw fault;
}
