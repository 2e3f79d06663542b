import { TestBed } from '@angular/core/testing';
import { type Translation, TranslocoTestingModule } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { allTexts } from '../../testing/all-texts.ts';
import { Words } from '../i18n/words.ts';
import { scheduleWords } from './schedule-words.ts';

const { en, hi, mr } = allTexts;

const wordsIn = (language: string): Words => {
  const langs = { en: en as Translation, hi: hi as Translation, mr: mr as Translation };
  const translocoConfig = { defaultLang: language, availableLangs: ['en', 'hi', 'mr'] };
  TestBed.configureTestingModule({ imports: [TranslocoTestingModule.forRoot({ langs, translocoConfig, preloadLangs: true })] });
  return TestBed.inject(Words);
};
const schedule = (recurrence: string) => ({ startsOn: '2026-11-23', startsAt: '10:30', minutes: 75, recurrence });

describe('when a group meets, in words', () => {
  it.each([
    { language: 'en', recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR', then: 'Every Monday, Wednesday and Friday, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA', then: 'Monday to Saturday, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=WEEKLY;BYDAY=SA,SU', then: 'Every Saturday and Sunday, 10:30 to 11:45' },
    { language: 'hi', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE', then: 'सोमवार से बुधवार, 10:30 से 11:45' },
    { language: 'en', recurrence: 'FREQ=WEEKLY', then: 'Every Monday, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', then: 'Every day, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', then: 'Every 2 weeks on Saturday, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=DAILY', then: 'Every day, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=MONTHLY;BYDAY=2SA', then: 'Every month on the second Saturday, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', then: 'Every month on the last Friday, 10:30 to 11:45' },
    {
      language: 'en',
      recurrence: 'FREQ=MONTHLY;BYDAY=2SU,4SU',
      then: 'Every month on the second Sunday and the fourth Sunday, 10:30 to 11:45',
    },
    { language: 'en', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=5', then: 'Every month on day 5, 10:30 to 11:45' },
    {
      language: 'en',
      recurrence: 'FREQ=MONTHLY;BYDAY=2SU,4SU',
      then: 'Every month on the second Sunday and the fourth Sunday, 10:30 to 11:45',
    },
    {
      language: 'en',
      recurrence: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,-1',
      then: 'Every 3 months on day 1 and the last day, 10:30 to 11:45',
    },
    { language: 'en', recurrence: 'FREQ=MONTHLY', then: 'Every month on day 23, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=MONTHLY;BYDAY=-2SA', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=1,2,3', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=DAILY;BYDAY=MO', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=DAILY;BYMONTHDAY=1', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=YEARLY', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=WEEKLY;BYMONTH=7;BYDAY=MO', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=YEARLY;BYMONTH=10;BYDAY=6FR', then: 'On a custom schedule, 10:30 to 11:45' },
    { language: 'en', recurrence: 'FREQ=YEARLY;BYMONTH=10;BYDAY=FR', then: 'On a custom schedule, 10:30 to 11:45' },
    {
      language: 'en',
      recurrence: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR',
      then: 'Every year in October on the last Friday, 10:30 to 11:45',
    },
    {
      language: 'hi',
      recurrence: 'FREQ=YEARLY;INTERVAL=2;BYMONTH=10,4;BYDAY=1SU',
      then: 'हर 2 साल अप्रैल और अक्टूबर में पहले रविवार को, 10:30 से 11:45',
    },
    { language: 'mr', recurrence: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR', then: 'दर वर्षी ऑक्टोबरमध्ये शेवटच्या शुक्रवारी, 10:30 ते 11:45' },
    { language: 'mr', recurrence: 'FREQ=MONTHLY;BYDAY=-1SA', then: 'दर महिन्याला शेवटच्या शनिवारी, 10:30 ते 11:45' },
    { language: 'hi', recurrence: 'FREQ=WEEKLY;BYDAY=MO', then: 'हर सोमवार, 10:30 से 11:45' },
    { language: 'mr', recurrence: 'FREQ=WEEKLY;BYDAY=MO', then: 'दर सोमवारी, 10:30 ते 11:45' },
    { language: 'mr', recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE', then: 'दर सोमवारी आणि बुधवारी, 10:30 ते 11:45' },
    { language: 'mr', recurrence: 'FREQ=DAILY', then: 'दररोज, 10:30 ते 11:45' },
    { language: 'mr', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', then: 'दररोज, 10:30 ते 11:45' },
    { language: 'mr', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU', then: 'दर 2 आठवड्यांनी, सर्व दिवस, 10:30 ते 11:45' },
    { language: 'hi', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', then: 'रोज़, 10:30 से 11:45' },
  ])('$language: $recurrence is “$then”', ({ language, recurrence, then }) => {
    expect(scheduleWords(wordsIn(language), schedule(recurrence))).toBe(then);
  });

  it('goes past midnight', () => {
    expect(scheduleWords(wordsIn('en'), { ...schedule('FREQ=DAILY'), startsAt: '23:30', minutes: 60 })).toBe('Every day, 23:30 to 00:30');
  });
});
