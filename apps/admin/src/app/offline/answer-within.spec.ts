import { HttpClient, HttpContext, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ANSWER_WITHIN, answerWithin } from './answer-within.ts';

describe('a request to a server that accepts it and does not answer', () => {
  let http: HttpTestingController;
  let outcome: unknown;
  const send = (within?: number): void => {
    const context = within === undefined ? new HttpContext() : new HttpContext().set(ANSWER_WITHIN, within);
    const asked = TestBed.inject(HttpClient).post('/api/v1/sessions/s1/start', {}, { context });
    outcome = 'open';
    asked.subscribe({ next: (answer) => (outcome = answer), error: (fault: { readonly status: number }) => (outcome = fault.status) });
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

  it('stays open where sending it again might do it twice', () => {
    send();
    jest.advanceTimersByTime(3_600_000);
    expect(outcome).toBe('open');
  });
});
