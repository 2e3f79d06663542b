import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { allButIntervals } from '../../testing/all-but-intervals.ts';
import { openPage, waitFor, type OpenPage } from '../../testing/page.ts';
import { still } from '../../testing/run-scene.ts';
import { isDeviceLocked } from '../api/device-lock.ts';
import { settleSignOut } from '../api/owed-sign-out.ts';
import { patience } from '../api/patience.ts';
import { Session } from '../api/session.ts';
import { keepSignIn, wasSignedIn } from '../api/was-signed-in.ts';
import { RememberedChoice } from '../ui/remembered-choice.ts';
import { answerWithin } from './answer-within.ts';
import { CommandQueue } from './command-queue.ts';
import { DeviceCopies } from './device-copies.ts';
import { COMMAND_STORE } from './device-stores.ts';
import { MemoryStore } from './memory-store.ts';
import { SignOut } from './sign-out.ts';

@Component({ template: '' })
class Blank {
  readonly signOut = inject(SignOut);
}

describe('signing out', () => {
  let store: MemoryStore;
  let page: OpenPage<Blank>;
  const open = async (): Promise<void> => {
    const device = { provide: COMMAND_STORE, useValue: () => Promise.resolve(store) };
    const http = [provideHttpClient(withInterceptors([answerWithin])), provideHttpClientTesting()];
    page = await openPage(Blank, { providers: [device, still, ...http] });
  };
  const leave = (): Promise<boolean> => page.fixture.componentInstance.signOut.here();
  const press = (name: string): void =>
    [...document.querySelectorAll<HTMLButtonElement>('saath-prompt-dialog button')]
      .find(({ textContent }) => textContent.includes(name))!
      .click();
  const call = { type: 'complete-follow-up', followUpId: 'f1', outcome: 'reached' } as const;

  beforeEach(() => {
    store = new MemoryStore();
  });

  it('asks nothing when nothing waits, and leaves no choice of a filter', async () => {
    await open();
    TestBed.inject(RememberedChoice).store('calendar:facilitator', 'f1');
    const left = leave();
    await page.settle();
    await page.answer('/auth/sign-out', null, 204);
    expect([await left, TestBed.inject(Session).me(), Object.keys(localStorage).filter((key) => key.includes('filter'))]).toEqual([
      true,
      null,
      [],
    ]);
  });

  it('removes the copies of what the person has read, before it says that it is done, and makes no copy meanwhile', async () => {
    await open();
    const session = TestBed.inject(Session);
    // Of an answer to nobody no copy is made.
    const wiped = jest
      .spyOn(TestBed.inject(DeviceCopies), 'wipe')
      .mockImplementation(() => Promise.resolve(expect(session.me()).toBeNull()));
    const left = leave();
    await page.settle();
    await page.answer('/auth/sign-out', null, 204);
    await left;
    expect(wiped).toHaveBeenCalledWith('u1');
  });

  describe('from a server that accepts requests and never answers', () => {
    const pass = async (milliseconds: number): Promise<void> => {
      await page.settle();
      jest.advanceTimersByTime(milliseconds);
      await page.settle();
    };
    const device = () => [TestBed.inject(Session).me(), isDeviceLocked(), wasSignedIn()];
    beforeEach(async () => {
      localStorage.clear();
      keepSignIn();
      await open();
      jest.useFakeTimers({ doNotFake: allButIntervals });
    });
    afterEach(() => {
      jest.useRealTimers();
      jest.restoreAllMocks();
      localStorage.clear();
    });

    it.each([
      { of: 'here', method: 'POST', address: '/api/v1/auth/sign-out', then: 'The server is told as soon as it answers.' },
      { of: 'everywhere', method: 'DELETE', address: '/api/v1/auth/sessions', then: 'Your other devices are signed out as soon as' },
    ] as const)('leaves this device without it, and tells it later: $of', async ({ of, method, address, then }) => {
      const wiped = [jest.spyOn(store, 'wipe'), jest.spyOn(TestBed.inject(DeviceCopies), 'wipe')];
      const left = TestBed.inject(SignOut)[of]();
      await pass(0);
      expect(wiped.map(({ mock }) => mock.calls)).toEqual([[['u1']], [['u1']]]);
      expect(device()).toEqual([null, true, false]);
      const asked = page.http.expectOne({ method, url: address });
      await pass(patience);
      expect([await left, asked.cancelled]).toEqual([true, true]);
      expect(document.body.textContent).toContain(then);
      const fetched = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 204 }));
      await settleSignOut();
      expect(fetched.mock.calls.map(([path, request]) => [path, request?.method])).toEqual([[address, method]]);
      expect([isDeviceLocked(), settleSignOut()]).toEqual([false, undefined]);
    });

    it('does not wait for what cannot be sent, and asks', async () => {
      void TestBed.inject(CommandQueue).add(call);
      await pass(0);
      page.http.expectOne('/api/v1/follow-ups/f1/complete');
      const left = leave();
      await pass(patience);
      await waitFor(() => document.querySelector('saath-prompt-dialog') !== null);
      press('Sign out');
      await pass(0);
      page.http.expectOne('/api/v1/auth/sign-out').error(new ProgressEvent('error'));
      await page.settle();
      expect([await left, await store.count('u1'), ...device()]).toEqual([true, 0, null, true, false]);
    });
  });

  describe('with a command that is not sent', () => {
    let left: Promise<boolean>;
    beforeEach(async () => {
      await store.apply({ userId: 'u1', centreId: 'c1' }, { put: [{ id: 'c1', order: 1, command: call, status: { name: 'waiting' } }] });
      await open();
      page.http.expectOne('/api/v1/follow-ups/f1/complete').error(new ProgressEvent('error'));
      await page.settle();
      left = leave();
      await page.settle();
    });

    it('sends it first, and asks nothing then', async () => {
      await page.answer('/follow-ups/f1/complete', {});
      await page.settle();
      await page.answer('/auth/sign-out', null, 204);
      expect([await left, await store.count('u1')]).toEqual([true, 0]);
    });

    describe('and cannot be', () => {
      beforeEach(async () => {
        page.http.expectOne('/api/v1/follow-ups/f1/complete').error(new ProgressEvent('error'));
        await waitFor(() => document.querySelector('saath-prompt-dialog') !== null);
      });

      it('stays when the person goes back', async () => {
        expect(document.querySelector('saath-prompt-dialog')!.textContent).toContain('One change is still on this device');
        press('Go back');
        await page.settle();
        expect([await left, await store.count('u1')]).toEqual([false, 1]);
      });

      it('removes it when the person agrees', async () => {
        press('Sign out');
        await page.settle();
        await page.answer('/auth/sign-out', null, 204);
        await page.settle();
        expect([await left, await store.count('u1')]).toEqual([true, 0]);
      });
    });
  });
});
