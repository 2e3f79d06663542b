import { MediaMatcher } from '@angular/cdk/layout';
import { TestBed } from '@angular/core/testing';
import { afterEach, expect, it, jest } from '@jest/globals';
import { THIS_DEVICE } from './this-device.ts';

afterEach(() => void jest.restoreAllMocks());

it.each([
  { isTouched: true, width: 390, height: 844, then: 'phone' },
  { isTouched: true, width: 844, height: 390, then: 'phone' },
  { isTouched: true, width: 820, height: 1180, then: 'tablet' },
  { isTouched: false, width: 390, height: 844, then: 'computer' },
])('a screen of $width × $height, touched: $isTouched, is that of a $then', ({ isTouched, width, height, then }) => {
  const matchMedia = () => ({ matches: isTouched }) as MediaQueryList;
  TestBed.configureTestingModule({ providers: [{ provide: MediaMatcher, useValue: { matchMedia } }] });
  jest.spyOn(screen, 'width', 'get').mockReturnValue(width);
  jest.spyOn(screen, 'height', 'get').mockReturnValue(height);
  expect(TestBed.inject(THIS_DEVICE)).toBe(then);
});
