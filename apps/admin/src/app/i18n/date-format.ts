const made = new Map<string, Intl.DateTimeFormat>();

/** A format of days and times. Each is made once: making one costs as much as hundreds of uses, and a week of the calendar has as many. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}
