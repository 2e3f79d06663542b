import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Theme, type ThemeName } from './theme.ts';

beforeEach(() => localStorage.clear());
const chosen = (name: ThemeName) => {
  TestBed.inject(Theme).name.set(name);
  TestBed.tick();
  return { page: document.documentElement.dataset['theme'], kept: localStorage.getItem('saath.theme') };
};

describe('the theme', () => {
  it.each([
    { given: 'dark', then: { page: 'dark', kept: 'dark' } },
    { given: 'light', then: { page: 'light', kept: 'light' } },
    { given: 'system', then: { page: undefined, kept: 'system' } },
  ] as const)('$given is shown and kept', ({ given, then }) => expect(chosen(given)).toEqual(then));

  it.each([
    { given: 'dark', then: 'dark' },
    { given: 'sepia', then: 'system' },
    { given: null, then: 'system' },
  ])('kept as $given begins as $then', ({ given, then }) => {
    if (given !== null) localStorage.setItem('saath.theme', given);
    expect(TestBed.inject(Theme).name()).toBe(then);
  });
});
