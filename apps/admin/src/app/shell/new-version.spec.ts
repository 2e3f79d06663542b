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
  const checkForUpdate = jest.fn<() => Promise<boolean>>();
  const loadAnew = jest.fn<(path: string) => void>();
  const offer = jest.fn<(key: string) => Promise<boolean>>();
  beforeEach(async () => {
    loadAnew.mockReset();
    checkForUpdate.mockReset().mockRejectedValue(new Error('no network'));
    offer.mockReset().mockResolvedValue(false);
    await openStore(NewVersion, {
      providers: [
        { provide: SwUpdate, useValue: { isEnabled: true, versionUpdates, unrecoverable, checkForUpdate } },
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

  it.each([
    { state: 'visible', then: 1 },
    { state: 'hidden', then: 0 },
  ] as const)('is asked for $then times when the tab becomes $state, and not again at once', ({ state, then }) => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(checkForUpdate).toHaveBeenCalledTimes(then);
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
