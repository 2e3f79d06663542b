import { TestBed } from '@angular/core/testing';
import { SwUpdate } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openStore } from '../../testing/store.ts';
import { NewVersion } from './new-version.ts';
import { OfferedVersion } from './offered-version.ts';
import { LOAD_ANEW } from './stale-tab.ts';

describe('a new version', () => {
  const versionUpdates = new Subject<{ readonly type: string }>();
  const unrecoverable = new Subject<{ readonly type: string }>();
  const checkForUpdate = jest.fn<() => Promise<boolean>>();
  let version: OfferedVersion;
  const loadAnew = jest.fn<(path: string) => void>();
  beforeEach(async () => {
    loadAnew.mockReset();
    checkForUpdate.mockReset().mockRejectedValue(new Error('no network'));
    await openStore(NewVersion, {
      providers: [
        { provide: SwUpdate, useValue: { isEnabled: true, versionUpdates, unrecoverable, checkForUpdate } },
        { provide: LOAD_ANEW, useValue: loadAnew },
      ],
    });
    version = TestBed.inject(OfferedVersion);
  });

  it.each([
    { given: 'VERSION_DETECTED', then: null },
    { given: 'VERSION_READY', then: 'shell.version.ready' },
    { given: 'VERSION_INSTALLATION_FAILED', then: null },
  ])('is offered after $given: $then', ({ given, then }) => {
    versionUpdates.next({ type: given });
    expect(version.key()).toBe(then);
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
    expect(version.key()).toBe('shell.version.stale');
  });

  it('is loaded when the person agrees, and not before', () => {
    versionUpdates.next({ type: 'VERSION_READY' });
    expect(loadAnew).not.toHaveBeenCalled();
    version.load();
    expect(loadAnew.mock.calls).toEqual([['/']]);
  });
});
