import { TestBed } from '@angular/core/testing';
import { provideTranslocoTranspiler, type Translation, TranslocoTestingModule } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { texts as en } from './en.ts';
import { texts as hi } from './hi.ts';
import { IcuTranspiler } from './icu-transpiler.ts';
import { texts as mr } from './mr.ts';
import type { Language } from '../api/shapes.ts';
import { Words } from './words.ts';

const words = (language: Language = 'en'): Words => {
  const translocoConfig = { defaultLang: language, availableLangs: ['en', 'hi', 'mr'] };
  const langs: Record<Language, Translation> = { en, hi, mr };
  TestBed.configureTestingModule({
    imports: [TranslocoTestingModule.forRoot({ langs, translocoConfig, preloadLangs: true })],
    providers: [provideTranslocoTranspiler(IcuTranspiler)],
  });
  return TestBed.inject(Words);
};

describe('a count in words', () => {
  it.each([
    { language: 'en', count: 0, then: '0 people' },
    { language: 'en', count: 1, then: '1 person' },
    { language: 'en', count: 2, then: '2 people' },
    { language: 'hi', count: 0, then: '0 व्यक्ति' },
    { language: 'hi', count: 1, then: '1 व्यक्ति' },
    { language: 'hi', count: 2, then: '2 लोग' },
    { language: 'mr', count: 0, then: '0 माणसे' },
    { language: 'mr', count: 1, then: '1 व्यक्ती' },
    { language: 'mr', count: 12345, then: '12345 माणसे' },
  ] as const)('of $count in $language is “$then”', ({ language, count, then }) =>
    expect(words(language).count('groups.people', count)).toBe(then),
  );

  it('does not say one of nobody in Hindi, where nought takes the form of one', () =>
    expect(words('hi').count('calendar.count', 0)).toBe('इस सप्ताह 0 बैठकें'));

  it('has its other facts', () =>
    expect(words().count('groups.conflicts.people', 2, { group: 'Himmat' })).toBe('2 people are also expected in Himmat'));
});

describe('a problem in words', () => {
  it.each([
    { code: 'groups/full', then: 'This group is full.' },
    { code: 'members/not-found', then: 'This does not exist, or it is not in your branches.' },
    { code: 'http/not-found', then: 'This does not exist, or it is not in your branches.' },
    { code: 'http/500', then: 'This could not be loaded. Nothing is lost.' },
    { code: 'groups/nobody-has-words', then: 'This was not accepted. Nothing was changed.' },
  ])('$code is “$then”', ({ code, then }) => expect(words().problem(code)).toBe(then));
});
