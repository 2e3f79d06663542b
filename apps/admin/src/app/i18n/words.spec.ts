import { TestBed } from '@angular/core/testing';
import { type Translation, TranslocoTestingModule } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { texts } from './en.ts';
import { Words } from './words.ts';

const words = (): Words => {
  const translocoConfig = { defaultLang: 'en', availableLangs: ['en'] };
  const langs = { en: texts as Translation };
  TestBed.configureTestingModule({ imports: [TranslocoTestingModule.forRoot({ langs, translocoConfig, preloadLangs: true })] });
  return TestBed.inject(Words);
};

describe('a problem in words', () => {
  it.each([
    { code: 'groups/full', then: 'This group is full.' },
    { code: 'members/not-found', then: 'This is not here, or not in your branches.' },
    { code: 'http/not-found', then: 'This is not here, or not in your branches.' },
    { code: 'http/500', then: 'This could not be loaded. Nothing is lost.' },
    { code: 'groups/nobody-has-words', then: 'This was not accepted. Nothing was changed.' },
  ])('$code is “$then”', ({ code, then }) => expect(words().problem(code)).toBe(then));
});
