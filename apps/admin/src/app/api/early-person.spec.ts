import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anjali } from '../../testing/organisation.ts';
import { meera } from '../../testing/page.ts';
import { askEarly, forgetEarly } from './early-person.ts';
import { Session } from './session.ts';
import { forgetSignIn, keepSignIn } from './was-signed-in.ts';

/** The server's answer to the early request; null fails as without a network. */
const serverAnswers = (answer: { readonly ok: boolean; readonly body?: unknown } | null, fault: Error = new TypeError('no network')) => {
  const fetched = jest.fn<typeof fetch>(() =>
    answer === null ? Promise.reject(fault) : Promise.resolve({ ok: answer.ok, json: () => Promise.resolve(answer.body) } as Response),
  );
  globalThis.fetch = fetched;
  return fetched;
};
const ordinary = () => TestBed.inject(HttpTestingController);
const before = globalThis.fetch;

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  keepSignIn();
});
afterEach(() => {
  forgetEarly();
  globalThis.fetch = before;
});

describe('the person of a console that starts', () => {
  it('is asked for with the headers of every request, and not again', async () => {
    const fetched = serverAnswers({ ok: true, body: meera });
    askEarly();
    expect(await TestBed.inject(Session).load()).toEqual(meera);
    expect(fetched.mock.calls).toEqual([
      ['/api/v1/me', { headers: { 'X-Saath': '1', 'ngsw-bypass': 'true' }, signal: expect.any(AbortSignal) }],
    ]);
    ordinary().expectNone('/api/v1/me');
  });

  it('is not asked for on a device on which nobody was signed in', () => {
    const fetched = serverAnswers({ ok: true, body: meera });
    forgetSignIn();
    askEarly();
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    { given: 'nobody is signed in any more', answer: { ok: false } },
    { given: 'there is no network', answer: null },
    { given: 'the server did not answer in time', answer: null, fault: new DOMException('signal timed out', 'TimeoutError') },
  ])('is asked for again where $given, so that the page can say why', async ({ answer, fault }) => {
    serverAnswers(answer, fault);
    askEarly();
    const asked = TestBed.inject(Session).load();
    await new Promise((resolve) => setTimeout(resolve));
    ordinary().expectOne('/api/v1/me').flush(anjali);
    expect(await asked).toEqual(anjali);
  });

  it('is not the one of the early answer after somebody else has signed in', async () => {
    serverAnswers({ ok: true, body: meera });
    askEarly();
    const session = TestBed.inject(Session);
    const signedIn = session.signIn({ email: 'anjali@centre.example', password: 'invented' });
    await new Promise((resolve) => setTimeout(resolve));
    ordinary().expectOne('/api/v1/auth/sign-in').flush(anjali);
    await signedIn;
    const asked = session.load();
    ordinary().expectOne('/api/v1/me').flush(anjali);
    expect(await asked).toEqual(anjali);
  });
});
