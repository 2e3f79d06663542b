import { dayIn, daysBetween, type Instant, type Language } from '@saath/domain/kernel';

/** Writes moments in one language and one time zone: 12-hour clock, international digits. */
export interface MomentFormat {
  /** `Wednesday 25 November`. */
  day(at: Instant): string;
  /** `6:30 pm`, `शाम 6:30 बजे`, `संध्याकाळी 6:30 वाजता`. */
  time(at: Instant): string;
  /** The day, with `today` or `tomorrow` in front when it is one: the date keeps a message clear that is read late. */
  relativeDay(at: Instant): string;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-IN-u-nu-latn', hi: 'hi-IN-u-nu-latn', mr: 'mr-IN-u-nu-latn' };
const nearDays: Readonly<Record<Language, { readonly today: string; readonly tomorrow: string }>> = {
  en: { today: 'today', tomorrow: 'tomorrow' },
  hi: { today: 'आज', tomorrow: 'कल' },
  mr: { today: 'आज', tomorrow: 'उद्या' },
};
/** Marathi puts the part of the day in another case (`संध्याकाळी`) than the name that Intl gives (`संध्याकाळ`). */
const marathiDayParts: Readonly<Record<string, string>> = {
  पहाट: 'पहाटे',
  सकाळ: 'सकाळी',
  दुपार: 'दुपारी',
  मध्यान्ह: 'दुपारी',
  संध्याकाळ: 'संध्याकाळी',
  रात्र: 'रात्री',
  मध्यरात्र: 'मध्यरात्री',
};

/** The format of a language in a time zone (IANA name). Throws a RangeError for a zone that does not exist. */
export function momentFormat(language: Language, timeZone: string, now: Instant): MomentFormat {
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
    time: (at) => timeText(language, timeFormat.formatToParts(at.epochMilliseconds)),
    relativeDay: (at) => {
      const distance = daysBetween(dayIn(now, timeZone), dayIn(at, timeZone));
      const word = distance === 0 ? nearDays[language].today : distance === 1 ? nearDays[language].tomorrow : undefined;
      return word === undefined ? day(at) : `${word}, ${day(at)},`;
    },
  };
}

function timeText(language: Language, parts: readonly Intl.DateTimeFormatPart[]): string {
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const clock = `${part('hour')}:${part('minute')}`;
  const period = part('dayPeriod');
  switch (language) {
    case 'en':
      return `${clock} ${period.toLowerCase()}`;
    case 'hi':
      return `${period} ${clock} बजे`;
    case 'mr':
      return `${marathiDayParts[period] ?? period} ${clock} वाजता`;
  }
}
