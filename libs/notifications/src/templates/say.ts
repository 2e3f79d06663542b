import { dayIn, daysBetween, type Instant, type Language } from '@saath/domain/kernel';

/** Words for moments, in one language and one zone: 12-hour clock, international digits. */
export interface Say {
  /** `Wednesday 25 November`. */
  day(at: Instant): string;
  /** `6:30 pm`, `शाम 6:30 बजे`, `संध्याकाळी 6:30 वाजता`. */
  time(at: Instant): string;
  /** `today` and `tomorrow` with the day beside them, or the day alone: never ambiguous in a message read late. */
  when(at: Instant): string;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-IN-u-nu-latn', hi: 'hi-IN-u-nu-latn', mr: 'mr-IN-u-nu-latn' };
const near: Readonly<Record<Language, { readonly today: string; readonly tomorrow: string }>> = {
  en: { today: 'today', tomorrow: 'tomorrow' },
  hi: { today: 'आज', tomorrow: 'कल' },
  mr: { today: 'आज', tomorrow: 'उद्या' },
};
/** Marathi says *when* in another case than it names the part of the day. */
const marathiParts: Readonly<Record<string, string>> = {
  पहाट: 'पहाटे',
  सकाळ: 'सकाळी',
  दुपार: 'दुपारी',
  मध्यान्ह: 'दुपारी',
  संध्याकाळ: 'संध्याकाळी',
  रात्र: 'रात्री',
  मध्यरात्र: 'मध्यरात्री',
};

export function sayIn(language: Language, timeZone: string, now: Instant): Say {
  const dayFormat = new Intl.DateTimeFormat(locales[language], { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const timeFormat = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    ...(language === 'en' ? {} : { dayPeriod: 'short' }),
  });
  const day = (at: Instant): string => dayFormat.format(at.epochMilliseconds).replace(/^([^,]+), /, '$1 ');
  return {
    day,
    time: (at) => timeWords(language, timeFormat.formatToParts(at.epochMilliseconds)),
    when: (at) => {
      const distance = daysBetween(dayIn(now, timeZone), dayIn(at, timeZone));
      const word = distance === 0 ? near[language].today : distance === 1 ? near[language].tomorrow : undefined;
      return word === undefined ? day(at) : `${word}, ${day(at)},`;
    },
  };
}

function timeWords(language: Language, parts: readonly Intl.DateTimeFormatPart[]): string {
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const clock = `${part('hour')}:${part('minute')}`;
  const period = part('dayPeriod');
  switch (language) {
    case 'en':
      return `${clock} ${period.toLowerCase()}`;
    case 'hi':
      return `${period} ${clock} बजे`;
    case 'mr':
      return `${marathiParts[period] ?? period} ${clock} वाजता`;
  }
}
