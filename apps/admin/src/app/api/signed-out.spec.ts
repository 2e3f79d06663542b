import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { firstValueFrom } from 'rxjs';
import { meera } from '../../testing/page.ts';
import { Session } from './session.ts';
import { signedOut } from './signed-out.ts';

const answered = async (status: number, me: typeof meera | null) => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(withInterceptors([signedOut])), provideHttpClientTesting(), provideRouter([])],
  });
  TestBed.inject(Session).me.set(me);
  const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const asked = firstValueFrom(TestBed.inject(HttpClient).get('/api/v1/today')).catch(() => 'refused');
  TestBed.inject(HttpTestingController)
    .expectOne('/api/v1/today')
    .flush(null, { status, statusText: String(status) });
  expect(await asked).toBe('refused');
  return { asked: go.mock.calls.length, me: TestBed.inject(Session).me() };
};

describe('an answer', () => {
  it('401 while signed in leads to sign-in', async () => expect(await answered(401, meera)).toEqual({ asked: 1, me: null }));
  it('401 while nobody is signed in stays where it is', async () => expect(await answered(401, null)).toEqual({ asked: 0, me: null }));
  it('403 keeps the person signed in', async () => expect(await answered(403, meera)).toEqual({ asked: 0, me: meera }));
});
