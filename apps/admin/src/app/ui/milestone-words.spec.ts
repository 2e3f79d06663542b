import { TestBed } from '@angular/core/testing';
import { provideTranslocoTranspiler, type Translation, TranslocoTestingModule } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../api/shapes.ts';
import { allTexts } from '../../testing/all-texts.ts';
import { IcuTranspiler } from '../i18n/icu-transpiler.ts';
import { Words } from '../i18n/words.ts';
import { milestoneBadge, milestoneWords } from './milestone-words.ts';

const { en, hi, mr } = allTexts;

const words = (language: Language): Words => {
  const translocoConfig = { defaultLang: language, availableLangs: ['en', 'hi', 'mr'] };
  const langs: Record<Language, Translation> = { en, hi, mr };
  TestBed.configureTestingModule({
    imports: [TranslocoTestingModule.forRoot({ langs, translocoConfig, preloadLangs: true })],
    providers: [provideTranslocoTranspiler(IcuTranspiler)],
  });
  return TestBed.inject(Words);
};

describe('the name of a milestone', () => {
  it.each([
    { language: 'en', given: { unit: 'days', count: 90 }, then: '90 days', badge: '90 d' },
    { language: 'en', given: { unit: 'months', count: 6 }, then: '6 months', badge: '6 mo' },
    { language: 'en', given: { unit: 'hours', count: 24 }, then: '24 hours', badge: '24 h' },
    { language: 'en', given: { unit: 'years', count: 2 }, then: '2 years', badge: '2 y' },
    { language: 'hi', given: { unit: 'months', count: 6 }, then: '6 महीने', badge: '6 माह' },
    { language: 'mr', given: { unit: 'months', count: 6 }, then: '6 महिने', badge: '6 महि' },
  ] as const)('of $given.count $given.unit is “$then” in $language', ({ language, given, then, badge }) => {
    const spoken = words(language);
    expect([milestoneWords(spoken, given), milestoneBadge(spoken, given)]).toEqual([then, badge]);
  });
});
