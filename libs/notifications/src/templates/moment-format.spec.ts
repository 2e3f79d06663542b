import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { momentFormat } from './moment-format.ts';

const at = (text: string) => Temporal.Instant.from(text);
const now = at('2026-11-24T18:00+05:30');

describe('a moment in words', () => {
  it.each([
    { language: 'en', start: '2026-11-25T18:30+05:30', when: 'tomorrow, Wednesday 25 November,', time: '6:30 pm' },
    { language: 'hi', start: '2026-11-25T18:30+05:30', when: 'कल, बुधवार 25 नवंबर,', time: 'शाम 6:30 बजे' },
    { language: 'mr', start: '2026-11-25T18:30+05:30', when: 'उद्या, बुधवार 25 नोव्हेंबर,', time: 'संध्याकाळी 6:30 वाजता' },
    { language: 'mr', start: '2026-11-24T07:30+05:30', when: 'आज, मंगळवार 24 नोव्हेंबर,', time: 'सकाळी 7:30 वाजता' },
    { language: 'hi', start: '2026-11-28T12:00+05:30', when: 'शनिवार 28 नवंबर', time: 'दोपहर 12:00 बजे' },
  ] as const)('is $when $time', ({ language, start, when, time }) => {
    const format = momentFormat(language, 'Asia/Kolkata', now);
    expect({ when: format.relativeDay(at(start)), time: format.time(at(start)) }).toEqual({ when, time });
  });

  it('is written in the zone of the branch, not of the server', () => {
    expect(momentFormat('en', 'Asia/Kolkata', now).day(at('2026-11-24T20:00Z'))).toBe('Wednesday 25 November');
    expect(momentFormat('en', 'UTC', now).day(at('2026-11-24T20:00Z'))).toBe('Tuesday 24 November');
  });

  it.each(['en', 'hi', 'mr'] as const)('knows a part of the day for each hour in %s, with international digits', (language) => {
    const format = momentFormat(language, 'Asia/Kolkata', now);
    for (let hour = 0; hour < 24; hour += 1) {
      const time = format.time(at(`2026-11-25T${String(hour).padStart(2, '0')}:05+05:30`));
      expect(time).toMatch(language === 'en' ? /^\d{1,2}:05 [ap]m$/ : /^\p{L}[\p{L}\p{M}]+ \d{1,2}:05 [\p{L}\p{M}]+$/u);
    }
  });
});
