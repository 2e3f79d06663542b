import { describe, expect, it } from '@jest/globals';
import { formatMessage, isIcuMessage } from '../i18n/message-format.ts';
import { allTexts } from '../../testing/all-texts.ts';
import type { Words } from '../i18n/words.ts';
import { waitWords } from './wait-words.ts';

const { en, hi, mr } = allTexts;

const languages = { en, hi, mr };
/** The wait in the chip of a session that is still to come. */
const chip = (language: keyof typeof languages, minutes: number): string => {
  const { wait, in: whole } = languages[language].today as unknown as { wait: Record<string, string>; in: string };
  const say = (key: string, facts: Readonly<Record<string, unknown>>): string => {
    const text = wait[key.replace('today.wait.', '')] ?? '';
    if (isIcuMessage(text)) return formatMessage(text, language, facts);
    return text.replace('{{hours}}', String(facts['hours'])).replace('{{minutes}}', String(facts['minutes']));
  };
  return whole.replace('{{wait}}', waitWords({ say } as unknown as Words, minutes));
};

describe('a wait', () => {
  it.each([
    { language: 'en', minutes: 592, then: 'In 9 h 52 min' },
    { language: 'en', minutes: 120, then: 'In 2 h' },
    { language: 'en', minutes: 25, then: 'In 25 min' },
    { language: 'hi', minutes: 592, then: '9 घंटे 52 मिनट में' },
    { language: 'hi', minutes: 60, then: '1 घंटे में' },
    { language: 'mr', minutes: 592, then: '9 तास 52 मिनिटांनी' },
    { language: 'mr', minutes: 61, then: '1 तास 1 मिनिटाने' },
    { language: 'mr', minutes: 60, then: '1 तासाने' },
    { language: 'mr', minutes: 120, then: '2 तासांनी' },
    { language: 'mr', minutes: 25, then: '25 मिनिटांनी' },
  ] as const)('of $minutes minutes is “$then” in $language', ({ language, minutes, then }) => expect(chip(language, minutes)).toBe(then));
});
