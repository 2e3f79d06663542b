/** What each part of an RRULE may look like. The groups slice expands rules; here a kind's default is only proof-read. */
const parts: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
    INTERVAL: /^[1-9]\d?$/,
    BYDAY: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/,
    BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/,
    BYSETPOS: /^-?[1-9]\d?$/,
    COUNT: /^[1-9]\d{0,2}$/,
    WKST: /^(MO|SU)$/,
  }),
);

/** Whether a text reads as a recurrence rule: known parts, each once, one of them the frequency. */
export function isRecurrenceText(text: string): boolean {
  const pairs = text.split(';').map((part) => part.split('='));
  const names = pairs.map(([name = '']) => name);
  const wellFormed = pairs.every(([name = '', value = '', ...rest]) => rest.length === 0 && parts.get(name)?.test(value) === true);
  return wellFormed && names.includes('FREQ') && new Set(names).size === names.length;
}
