import { TestBed } from '@angular/core/testing';
import { NavigationEnd, NavigationStart, Router } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Subject } from 'rxjs';
import { reloadOnNavigation } from './reload-on-navigation.ts';

const events = new Subject<unknown>();
const seconds = (count: number): void => {
  jest.setSystemTime(Date.now() + count * 1_000);
};
const went = (): void => events.next(new NavigationEnd(1, '/today', '/today'));

describe('what every page shows', () => {
  let loads: number;
  beforeEach(() => {
    jest.useFakeTimers();
    loads = 0;
    TestBed.configureTestingModule({ providers: [{ provide: Router, useValue: { events } }] });
    TestBed.runInInjectionContext(() => reloadOnNavigation(() => (loads += 1)));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is loaded again with a navigation, a minute after it was', () => {
    seconds(59);
    went();
    expect(loads).toBe(0);
    seconds(1);
    went();
    went();
    expect(loads).toBe(1);
    seconds(60);
    went();
    expect(loads).toBe(2);
  });

  it('is not loaded before the new page is there', () => {
    seconds(60);
    events.next(new NavigationStart(1, '/today'));
    expect(loads).toBe(0);
  });
});
