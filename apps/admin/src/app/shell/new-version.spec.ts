import { SwUpdate } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openStore } from '../../testing/store.ts';
import { OFFER } from './offer.ts';
import { NewVersion } from './new-version.ts';
import { LOAD_ANEW } from './stale-tab.ts';

describe('a new version', () => {
  const versionUpdates = new Subject<{ readonly type: string }>();
  const unrecoverable = new Subject<{ readonly type: string }>();
  const loadAnew = jest.fn<(path: string) => void>();
  const offer = jest.fn<(key: string) => Promise<boolean>>();
  beforeEach(async () => {
    loadAnew.mockReset();
    offer.mockReset().mockResolvedValue(false);
    await openStore(NewVersion, {
      providers: [
        { provide: SwUpdate, useValue: { versionUpdates, unrecoverable } },
        { provide: LOAD_ANEW, useValue: loadAnew },
        { provide: OFFER, useValue: offer },
      ],
    });
  });

  it.each([
    { given: 'VERSION_DETECTED', then: [] },
    { given: 'VERSION_READY', then: ['shell.version.ready'] },
    { given: 'VERSION_INSTALLATION_FAILED', then: [] },
  ])('is offered after $given: $then', ({ given, then }) => {
    versionUpdates.next({ type: given });
    expect(offer.mock.calls.map(([key]) => key)).toEqual(then);
  });

  it('is offered when the version of this tab is gone', () => {
    unrecoverable.next({ type: 'UNRECOVERABLE_STATE' });
    expect(offer.mock.calls.map(([key]) => key)).toEqual(['shell.version.stale']);
  });

  it.each([
    { answer: true, then: [['/']] },
    { answer: false, then: [] },
  ])('is loaded when the person agrees: $answer', async ({ answer, then }) => {
    offer.mockResolvedValue(answer);
    versionUpdates.next({ type: 'VERSION_READY' });
    await Promise.resolve();
    await Promise.resolve();
    expect(loadAnew.mock.calls).toEqual(then);
  });
});
