import { inLatinDigits } from '@saath/domain/kernel';

const clock = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(?:([ap])\.?m\.?)?$/i;

/** A time of day as people write it: 18:30, 18.30, 1830, 6:30 pm, 18. Undefined when it is none. */
export function writtenTime(text: string): string | undefined {
  const [, hours, minutes = '00', half] = clock.exec(inLatinDigits(text).trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : ofTwelve(Number(hours), half.toLowerCase() === 'p');
  return hour !== undefined && hour < 24 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

const ofTwelve = (hour: number, isAfternoon: boolean): number | undefined =>
  hour >= 1 && hour <= 12 ? (hour % 12) + (isAfternoon ? 12 : 0) : undefined;
