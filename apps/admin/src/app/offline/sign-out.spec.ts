import { TestBed } from '@angular/core/testing';
import { Component, inject } from '@angular/core';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage, waitFor, type OpenPage } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
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
    page = await openPage(Blank, { providers: [device, { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }] });
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

  it('asks nothing when nothing waits', async () => {
    await open();
    const left = leave();
    await page.settle();
    await page.answer('/auth/sign-out', null, 204);
    expect([await left, TestBed.inject(Session).me()]).toEqual([true, null]);
  });

  it('removes the copies of what the person has read, before it says that it is done', async () => {
    await open();
    const copies = TestBed.inject(DeviceCopies);
    const wiped = jest.spyOn(copies, 'wipe').mockResolvedValue(undefined);
    const left = leave();
    await page.settle();
    expect(wiped).not.toHaveBeenCalled();
    await page.answer('/auth/sign-out', null, 204);
    await left;
    expect(wiped).toHaveBeenCalledWith('u1');
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
