import { HttpContextToken, HttpErrorResponse, HttpHeaders, HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Temporal } from '@saath/domain/kernel';
import { from, map, throwError } from 'rxjs';
import { catchError, tap } from 'rxjs/operators';
import { copiedAtHeader } from '../api/copied-at.ts';
import { Session } from '../api/session.ts';
import { isoOf } from '../ui/zoned-time.ts';
import { copiedAddress } from './copied-reads.ts';
import type { Copy } from './copy-store.ts';
import { DeviceCopies } from './device-copies.ts';

/** True for a request that only the server may answer, such as one that decides whether something has reached it. */
export const ONLY_BY_SERVER = new HttpContextToken(() => false);

/** No network, or nobody behind it who answers. */
const isUnanswered = (status: number): boolean => [0, 502, 503, 504].includes(status);

const asAnswer = ({ body, at }: Copy): HttpResponse<unknown> => {
  const instant = isoOf(Temporal.Instant.fromEpochMilliseconds(at));
  return new HttpResponse({ body, headers: new HttpHeaders({ [copiedAtHeader]: instant }) });
};

/** Stores copies of the answers that pages need without a network, and answers with them when the server does not. */
export const answerFromCopies: HttpInterceptorFn = (request, next) => {
  const address = request.method === 'GET' ? copiedAddress(request.urlWithParams) : undefined;
  if (address === undefined) return next(request);
  const copies = inject(DeviceCopies);
  const { me } = inject(Session);
  const [asked, centre] = [me()?.user.id, me()?.active];
  return next(request).pipe(
    tap((event) => {
      // An answer to a person who has left meanwhile is not stored as one to the next.
      if (event instanceof HttpResponse && me()?.user.id === asked && me()?.active === centre) void copies.store(address, event.body);
    }),
    catchError((fault: unknown) => {
      const status = fault instanceof HttpErrorResponse ? fault.status : undefined;
      if (status === 401) void copies.forget();
      if (status === undefined || !isUnanswered(status) || request.context.get(ONLY_BY_SERVER)) return throwError(() => fault);
      return from(copies.find(address)).pipe(
        map((copy) => {
          if (copy === undefined) throw fault;
          return asAnswer(copy);
        }),
      );
    }),
  );
};
