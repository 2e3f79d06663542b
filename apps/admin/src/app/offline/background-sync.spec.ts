import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { meera } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
import { askForSync } from './background-sync.ts';
import { CommandQueue } from './command-queue.ts';
import { COMMAND_STORE } from './device-stores.ts';
import { MemoryStore } from './memory-store.ts';

const address = '/api/v1/follow-ups/f1/complete';
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
};

describe('in a browser with Background Sync', () => {
  let tags: string[];
  let http: HttpTestingController;
  let queue: CommandQueue;
  const use = (register: (tag: string) => Promise<void>): void => {
    const serviceWorker = { getRegistration: () => Promise.resolve({ sync: { register } }) };
    Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  };
  const lose = async (): Promise<void> => {
    await settle();
    http.expectOne(address).error(new ProgressEvent('error'));
    await settle();
  };
  beforeEach(() => {
    tags = [];
    use((tag) => Promise.resolve(void tags.push(tag)));
    const device = { provide: COMMAND_STORE, useValue: () => Promise.resolve(new MemoryStore()) };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), device] });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).me.set(meera);
    queue = TestBed.inject(CommandQueue);
  });
  afterEach(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));
  const visit = (): void => void queue.add({ type: 'complete-follow-up', followUpId: 'f1', outcome: 'visited' });

  it('the browser is asked to send what had no answer, once for several tries', async () => {
    visit();
    await lose();
    void queue.flush();
    await lose();
    expect(tags).toEqual(['saath.commands']);
  });

  it('the browser is asked when the page ends while something waits, and not otherwise', async () => {
    await settle();
    dispatchEvent(new Event('pagehide'));
    await settle();
    expect(tags).toEqual([]);
    visit();
    await settle();
    dispatchEvent(new Event('pagehide'));
    await settle();
    expect(tags).toEqual(['saath.commands']);
  });

  it('a browser that must not work in the background is no reason to fail', async () => {
    use(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    await expect(askForSync()).resolves.toBeUndefined();
  });

  it('a browser without it is asked nothing', async () => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    await expect(askForSync()).resolves.toBeUndefined();
    visit();
    await lose();
    expect(tags).toEqual([]);
  });
});
