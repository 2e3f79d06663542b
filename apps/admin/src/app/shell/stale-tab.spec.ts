import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openStore } from '../../testing/store.ts';
import { OFFER } from './offer.ts';
import { isMissingPart, LOAD_ANEW, StaleTab } from './stale-tab.ts';

const gone = new TypeError('Failed to fetch dynamically imported module: http://localhost/chunk-AAAAAAAA.js');

describe('a part that the server no longer has', () => {
  it.each([
    { given: gone, then: true },
    { given: new TypeError('error loading dynamically imported module: http://localhost/chunk-AAAAAAAA.js'), then: true },
    { given: new TypeError('Importing a module script failed.'), then: true },
    { given: new TypeError('undefined is not a function'), then: false },
    { given: new Error(gone.message), then: false },
    { given: undefined, then: false },
  ])('is what “$given” says: $then', ({ given, then }) => expect(isMissingPart(given)).toBe(then));
});

describe('a tab from before an update', () => {
  const loadAnew = jest.fn<(path: string) => void>();
  const offer = jest.fn<(key: string, action: string) => Promise<boolean>>();
  let tab: StaleTab;
  let online: boolean;
  beforeEach(async () => {
    loadAnew.mockReset();
    offer.mockReset().mockResolvedValue(false);
    jest.useFakeTimers({ now: new Date('2026-11-25T05:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    online = true;
    jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
    sessionStorage.clear();
    ({ store: tab } = await openStore(StaleTab, {
      providers: [
        { provide: LOAD_ANEW, useValue: loadAnew },
        { provide: OFFER, useValue: offer },
      ],
    }));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is loaded anew on the way to another page', () => {
    tab.recover(gone, '/calendar');
    expect(loadAnew).toHaveBeenCalledWith('/calendar');
    expect(offer).not.toHaveBeenCalled();
  });

  it.each([
    { sentence: 'a moment after it was loaded anew', seconds: 59, then: 1 },
    { sentence: 'a minute later', seconds: 61, then: 2 },
  ])('$sentence is loaded $then times', ({ seconds, then }) => {
    tab.recover(gone, '/calendar');
    jest.setSystemTime(new Date(Date.parse('2026-11-25T05:00:00Z') + seconds * 1000));
    tab.recover(gone, '/calendar');
    expect(loadAnew).toHaveBeenCalledTimes(then);
    expect(offer).toHaveBeenCalledTimes(2 - then);
  });

  it('without a network says what is wrong', () => {
    online = false;
    tab.recover(gone, '/calendar');
    expect(loadAnew).not.toHaveBeenCalled();
    expect(offer).toHaveBeenCalledWith('shell.version.lost', 'shell.version.load');
  });

  it.each([
    { answer: true, then: 1 },
    { answer: false, then: 0 },
  ])('in the middle of a page is loaded $then times when the person answers $answer', async ({ answer, then }) => {
    offer.mockResolvedValue(answer);
    tab.handleError(gone);
    await Promise.resolve();
    await Promise.resolve();
    expect(loadAnew).toHaveBeenCalledTimes(then);
  });

  it('is left alone by any other fault, which is still reported', () => {
    const fault = new Error('broken');
    tab.handleError(fault);
    tab.recover(fault, '/calendar');
    expect(console.error).toHaveBeenCalledWith(fault);
    expect([offer.mock.calls, loadAnew.mock.calls]).toEqual([[], []]);
  });
});
