import { HttpClient, HttpContext, type HttpErrorResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { problemOf } from '../api/problem.ts';
import { ANSWER_WITHIN, answerWithin } from './answer-within.ts';

describe('a request to a server that accepts it and does not answer', () => {
  let http: HttpTestingController;
  let outcome: unknown;
  const send = (within?: number, method = 'POST', body: unknown = {}): void => {
    const context = within === undefined ? new HttpContext() : new HttpContext().set(ANSWER_WITHIN, within);
    const asked = TestBed.inject(HttpClient).request(method, '/api/v1/sessions/s1/start', { context, body });
    outcome = 'open';
    asked.subscribe({ next: (answer) => (outcome = answer), error: (fault: HttpErrorResponse) => (outcome = fault.status) });
  };
  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideHttpClient(withInterceptors([answerWithin])), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => void jest.useRealTimers());

  it('is given up after the time it was given, like one without a network', () => {
    send(5000);
    jest.advanceTimersByTime(4999);
    expect(outcome).toBe('open');
    jest.advanceTimersByTime(1);
    expect(outcome).toBe(0);
    expect(http.expectOne('/api/v1/sessions/s1/start').cancelled).toBe(true);
  });

  it.each([
    { within: 5000, status: 200, then: { state: 'planned' } },
    { within: 5000, status: 409, then: 409 },
  ])('and answers in time with $status is that answer, once', ({ within, status, then }) => {
    send(within);
    http.expectOne('/api/v1/sessions/s1/start').flush({ state: 'planned' }, { status, statusText: String(status) });
    jest.advanceTimersByTime(within);
    expect(outcome).toEqual(then);
  });

  it.each([
    { what: 'a read', method: 'GET', seconds: 30, then: 'http/offline' },
    { what: 'a write, of which nobody knows whether it was done', method: 'PATCH', seconds: 60, then: 'http/no-answer' },
  ])('is given up after the usual time: $what', ({ method, seconds, then }) => {
    let fault: unknown;
    TestBed.inject(HttpClient)
      .request(method, '/api/v1/sessions/s1')
      .subscribe({ error: (thrown: unknown) => (fault = thrown) });
    jest.advanceTimersByTime(seconds * 1000 - 1);
    expect(fault).toBeUndefined();
    jest.advanceTimersByTime(1);
    expect(problemOf(fault)).toMatchObject({ status: 0, code: then });
  });

  it('stays open while a file is on its way', () => {
    send(undefined, 'POST', new FormData());
    jest.advanceTimersByTime(3_600_000);
    expect(outcome).toBe('open');
  });
});
