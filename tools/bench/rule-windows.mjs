import { occurrences } from '../../libs/domain/dist/groups/index.js';
import { Temporal } from '../../libs/domain/dist/kernel/index.js';

const rules = [
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;BYDAY=TU,TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
  'FREQ=DAILY;COUNT=5000',
  'FREQ=WEEKLY;BYDAY=TU;COUNT=5000',
  'FREQ=MONTHLY;BYDAY=-1SA;COUNT=500',
  'FREQ=MONTHLY;BYDAY=-1SA',
  'FREQ=MONTHLY;BYDAY=2SU,4SU',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR',
];
const startsOn = Temporal.PlainDate.from('2020-11-02');
const sixYearsIn = Temporal.Instant.from('2026-11-01T00:00:00Z');
const measuredMicroseconds = 500_000;

/** How many windows of one month of a series of six years are expanded in a second of processor time, for each rule. */
export function measureRules() {
  return Object.fromEntries(rules.map((recurrence) => [recurrence, windowsASecond(recurrence)]));
}

function windowsASecond(recurrence) {
  const schedule = { startsOn, startsAt: Temporal.PlainTime.from('18:00'), minutes: 60, recurrence, until: null, timeZone: 'Asia/Kolkata' };
  let windows = 0;
  const began = process.cpuUsage().user;
  while (process.cpuUsage().user - began < measuredMicroseconds) {
    const from = sixYearsIn.add({ hours: 24 * (windows % 28) });
    occurrences(schedule, from, from.add({ hours: 24 * 31 }), 500);
    windows += 1;
  }
  return Math.round((windows * 1_000_000) / (process.cpuUsage().user - began));
}
