import {
  HttpContextToken,
  HttpErrorResponse,
  HttpResponse,
  type HttpEvent,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { merge, throwError, timer, type Observable } from 'rxjs';
import { switchMap, takeWhile } from 'rxjs/operators';
import { noAnswer } from '../api/problem.ts';

/** Milliseconds after which a request without an answer is given up, like one without a network; undefined for the usual time. */
export const ANSWER_WITHIN = new HttpContextToken<number | undefined>(() => undefined);

/** Milliseconds after which a read is given up: the browser has six connections, and the others wait for one. */
export const readWithin = 30_000;
/** Milliseconds after which a write is given up, about twice as long as the longest one takes. */
const writeWithin = 60_000;

/** A file takes as long as the network needs for it, and its page shows how far it is. */
function usualTime({ method, body }: HttpRequest<unknown>): number {
  if (body instanceof FormData) return Infinity;
  return method === 'GET' ? readWithin : writeWithin;
}

/** Gives up a request whose connection stands and which nobody answers. */
export const answerWithin: HttpInterceptorFn = (request, next) =>
  inTime(request, next(request), request.context.get(ANSWER_WITHIN) ?? usualTime(request));

/**
 * The answer to a request; status 0 when there is none in time. A read may be repeated like one without a network; of a write nobody
 * knows whether it was done.
 */
export function inTime(
  request: HttpRequest<unknown>,
  answer: Observable<HttpEvent<unknown>>,
  within: number,
): Observable<HttpEvent<unknown>> {
  if (within === Infinity) return answer;
  const error = request.method === 'GET' ? null : { code: noAnswer };
  const late = timer(within).pipe(switchMap(() => throwError(() => new HttpErrorResponse({ status: 0, url: request.url, error }))));
  return merge(answer, late).pipe(takeWhile((event) => !(event instanceof HttpResponse), true));
}
