import { describe, expect, it } from '@jest/globals';
import { isRecurrenceText } from './recurrence-text.ts';

describe('the text of a recurrence', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    'FREQ=MONTHLY;BYDAY=2SU,4SU',
    'FREQ=MONTHLY;BYDAY=-1SA',
    'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=WEEKLY;COUNT=12',
  ])('reads %s', (text) => expect(isRecurrenceText(text)).toBe(true));
  it.each([
    '',
    'weekly',
    'BYDAY=MO',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;',
    'FREQ=WEEKLY=MO',
    'RRULE:FREQ=WEEKLY',
    'freq=weekly',
    'FREQ=WEEKLY;constructor=x',
  ])('does not read %j', (text) => expect(isRecurrenceText(text)).toBe(false));
});
