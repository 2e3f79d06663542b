import { dayFrom, localTimeFrom, type Day, type LocalTime } from '@saath/domain/kernel';

/**
 * A day as a sheet has it: 2026-10-05, or with the day first, as the spreadsheets of these countries write it when they save a CSV; also with
 * the midnight that other programs add.
 */
export function dayOfCell(cell: string): Day | undefined {
  const text = cell.replace(/[ T]00:00(?::00(?:\.0+)?)?$/, '');
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return dayFrom(text);
  return dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A time of day as a sheet has it: 07:30, 7:30, 7:30 am, or with the seconds that a spreadsheet adds. */
export function timeOfCell(text: string): LocalTime | undefined {
  const [, hour, minute, half] = /^(\d{1,2}):(\d{2})(?::00)?(?: ?([ap])\.?m\.?)?$/i.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  if (half === undefined) return localTimeFrom(`${hour.padStart(2, '0')}:${minute}`);
  const onDial = Number(hour);
  if (onDial < 1 || onDial > 12) return undefined;
  return localTimeFrom(`${String((onDial % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}:${minute}`);
}
