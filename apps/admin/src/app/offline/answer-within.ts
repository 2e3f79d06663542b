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

/** Milliseconds after which a request without an answer is given up, like one without a network. For requests that may be sent again. */
export const ANSWER_WITHIN = new HttpContextToken(() => Infinity);

/** Gives up a request whose connection stands and which nobody answers. */
export const answerWithin: HttpInterceptorFn = (request, next) => inTime(request, next(request), request.context.get(ANSWER_WITHIN));

/** The answer to a request; status 0 when there is none in time. */
export function inTime(
  request: HttpRequest<unknown>,
  answer: Observable<HttpEvent<unknown>>,
  within: number,
): Observable<HttpEvent<unknown>> {
  if (within === Infinity) return answer;
  const late = timer(within).pipe(switchMap(() => throwError(() => new HttpErrorResponse({ status: 0, url: request.url }))));
  return merge(answer, late).pipe(takeWhile((event) => !(event instanceof HttpResponse), true));
}
