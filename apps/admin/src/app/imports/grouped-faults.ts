import type { ImportFault } from '../api/shapes.ts';

/** Equal faults of several rows, which one correction mends. */
export interface GroupedFault {
  readonly fault: ImportFault;
  /** The numbers of the rows, in order. */
  readonly rows: readonly number[];
}

const keyOf = ({ severity, column, code, value, params }: ImportFault): string => JSON.stringify([severity, column, code, value, params]);

/** Faults of the same cell text in one group, errors first, each group where its first row is. */
export function groupedFaults(faults: readonly ImportFault[]): readonly GroupedFault[] {
  const groups = Map.groupBy(faults, keyOf).values().toArray();
  return groups
    .map((group) => ({ fault: group[0]!, rows: group.map(({ row }) => row).toSorted((a, b) => a - b) }))
    .toSorted((a, b) => a.fault.severity.localeCompare(b.fault.severity) || a.rows[0]! - b.rows[0]!);
}
