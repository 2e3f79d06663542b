import type { HttpTestingController } from '@angular/common/http/testing';
import type { ExpectedSession, SessionItem } from '../app/api/shapes.ts';

/** Answers the open requests for sessions as the API does: each with those of its day, branches and kinds, a page at a time. */
export const answerSessions = (http: HttpTestingController, sessions: readonly SessionItem[]): void => answer(http, '/sessions', sessions);

/** Answers the open requests for expected sessions likewise. */
export const answerExpected = (http: HttpTestingController, sessions: readonly ExpectedSession[]): void =>
  answer(http, '/expected-sessions', sessions);

type Listed = Pick<SessionItem, 'startsAt' | 'branchId' | 'kind'>;
function answer(http: HttpTestingController, path: string, sessions: readonly Listed[]): void {
  for (const { request, flush } of http
    .match(({ url }) => url.endsWith(path))
    .map((one) => ({ request: one.request, flush: one.flush.bind(one) }))) {
    const { params } = request;
    const isIn = (name: string, value: string): boolean => (params.getAll(name) ?? [value]).includes(value);
    const [from, to] = [Date.parse(params.get('from') ?? ''), Date.parse(params.get('to') ?? '')];
    const found = sessions
      .filter(
        ({ startsAt, branchId, kind }) =>
          Date.parse(startsAt) >= from && Date.parse(startsAt) < to && isIn('branchId', branchId) && isIn('kind', kind),
      )
      .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
    const begin = Number(params.get('cursor') ?? 0);
    const end = begin + Number(params.get('limit'));
    flush({ items: found.slice(begin, end), nextCursor: found.length > end ? String(end) : null });
  }
}
