import { describe, expect, it } from '@jest/globals';
import { localTimeText } from '@saath/domain/kernel';
import { dayOfCell, timeOfCell } from './cell-formats.ts';

describe('the day in a cell', () => {
  it.each([
    { cell: '2026-10-05', then: '2026-10-05' },
    { cell: '05/10/2026', then: '2026-10-05' },
    { cell: '5/10/2026', then: '2026-10-05' },
    { cell: '05-10-2026', then: '2026-10-05' },
    { cell: '05.10.2026', then: '2026-10-05' },
    { cell: '29/02/2024', then: '2024-02-29' },
    { cell: '2026-10-05 00:00:00', then: '2026-10-05' },
    { cell: '05/10/2026 00:00', then: '2026-10-05' },
  ])('$cell is $then, the day first', ({ cell, then }) => expect(dayOfCell(cell)?.toString()).toBe(then));

  it.each(['31/02/2026', '10/25/2026', '05/10/26', '5 October 2026', '2026-10-05 07:30:00', '2026/10/05', '29/02/2026', '', '0/1/2026'])(
    'is not read from %j',
    (cell) => expect(dayOfCell(cell)).toBeUndefined(),
  );
});

describe('the time in a cell', () => {
  it.each([
    { cell: '07:30', then: '07:30' },
    { cell: '7:30', then: '07:30' },
    { cell: '07:30:00', then: '07:30' },
    { cell: '7:30 am', then: '07:30' },
    { cell: '7:30PM', then: '19:30' },
    { cell: '7:30 p.m.', then: '19:30' },
    { cell: '12:00 am', then: '00:00' },
    { cell: '12:15 pm', then: '12:15' },
    { cell: '23:59', then: '23:59' },
  ])('$cell is $then', ({ cell, then }) => {
    const time = timeOfCell(cell);
    expect(time && localTimeText(time)).toBe(then);
  });

  it.each(['24:00', '7.30', '07:60', '13:00 pm', '0:30 am', '07:30:15', 'noon', '7', ''])('is not read from %j', (cell) =>
    expect(timeOfCell(cell)).toBeUndefined(),
  );
});
