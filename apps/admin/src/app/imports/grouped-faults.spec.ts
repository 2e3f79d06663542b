import { describe, expect, it } from '@jest/globals';
import type { ImportFault } from '../api/shapes.ts';
import { groupedFaults } from './grouped-faults.ts';

const unknown = (row: number, value: string): ImportFault => ({ row, column: 'Branch', code: 'branch-unknown', severity: 'error', value });
const shared = (row: number): ImportFault => ({ row, column: 'Phone', code: 'phone-shared', severity: 'warning' });
const grouped = (...faults: readonly ImportFault[]) => groupedFaults(faults).map(({ fault, rows }) => [fault.code, fault.value, rows]);

describe('the faults of a sheet', () => {
  it('are one group where the same text is wrong in the same way', () =>
    expect(grouped(unknown(9, 'Sadar'), unknown(3, 'Sadar'))).toEqual([['branch-unknown', 'Sadar', [3, 9]]]));

  it('are two groups where the text differs, in the order of their first rows', () =>
    expect(grouped(unknown(9, 'Sadar'), unknown(3, 'Dharampeth'), unknown(2, 'Sadar'))).toEqual([
      ['branch-unknown', 'Sadar', [2, 9]],
      ['branch-unknown', 'Dharampeth', [3]],
    ]));

  it('begin with the errors', () =>
    expect(grouped(shared(2), unknown(9, 'Sadar')).map(([code]) => code)).toEqual(['branch-unknown', 'phone-shared']));

  it('differ by their facts', () => {
    const full = (group: string): ImportFault => ({
      row: 4,
      column: 'Groups',
      code: 'group-over-capacity',
      severity: 'warning',
      params: { group },
    });
    expect(grouped(full('Ujala'), full('Asha'))).toHaveLength(2);
  });

  it('are none where there are none', () => expect(grouped()).toEqual([]));
});
