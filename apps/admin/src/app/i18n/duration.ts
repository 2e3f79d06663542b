import type { Language } from '../api/shapes.ts';
import { locales } from './locales.ts';

/** `3 hrs 18 mins` of a number of minutes. */
export function durationIn(language: Language, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = (count: number, unit: 'hour' | 'minute'): string =>
    new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'short' }).format(count);
  return [...(hours > 0 ? [said(hours, 'hour')] : []), ...(rest > 0 || hours === 0 ? [said(rest, 'minute')] : [])].join(' ');
}
