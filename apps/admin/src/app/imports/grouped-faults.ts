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
  const groups = new Map<string, { readonly fault: ImportFault; readonly rows: number[] }>();
  for (const fault of faults.toSorted((a, b) => a.severity.localeCompare(b.severity) || a.row - b.row)) {
    const group = groups.get(keyOf(fault));
    if (group === undefined) groups.set(keyOf(fault), { fault, rows: [fault.row] });
    else group.rows.push(fault.row);
  }
  return [...groups.values()];
}
