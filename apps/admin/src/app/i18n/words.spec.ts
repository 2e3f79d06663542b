import { TestBed } from '@angular/core/testing';
import { provideTranslocoTranspiler, type Translation, TranslocoTestingModule } from '@jsverse/transloco';
import { afterEach, describe, expect, it } from '@jest/globals';
import { allTexts } from '../../testing/all-texts.ts';
import { IcuTranspiler } from './icu-transpiler.ts';
import type { Language } from '../api/shapes.ts';
import { Words } from './words.ts';

const { en, hi, mr } = allTexts;

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
    expect(words().count('sessions.conflicts.people', 2, { group: 'Himmat' })).toBe('2 people are also expected in Himmat'));
});

describe('a text of a kind', () => {
  const name = { en: 'Art circle', hi: 'कला मंडली', mr: 'कला मंडळ', gu: 'કલા મંડળી' };
  const browser = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages') ?? {};
  const reads = (...languages: readonly string[]) =>
    Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
  afterEach(() => {
    Object.defineProperty(navigator, 'languages', { ...browser, configurable: true });
  });

  it.each([
    { reader: ['gu-IN', 'hi-IN', 'en'], language: 'hi', then: 'કલા મંડળી' },
    { reader: ['gu'], language: 'en', then: 'કલા મંડળી' },
    { reader: ['ta', 'gu'], language: 'en', then: 'કલા મંડળી' },
    { reader: ['hi', 'gu'], language: 'hi', then: 'कला मंडली' },
    { reader: ['ta-IN', 'en'], language: 'en', then: 'Art circle' },
    { reader: ['en'], language: 'mr', then: 'कला मंडळ' },
  ] as const)('for somebody who reads $reader, in $language, is “$then”', ({ reader, language, then }) => {
    reads(...reader);
    expect(words(language).of(name)).toBe(then);
  });

  it('that lacks the language of the reader is in that of the page, and is empty without a text', () => {
    reads('gu');
    const said = words('hi');
    expect([said.of({ en: 'Open to', hi: 'किसके लिए', mr: 'कोणासाठी' }), said.of(undefined)]).toEqual(['किसके लिए', '']);
  });
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
