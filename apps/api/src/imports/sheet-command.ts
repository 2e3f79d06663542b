import type { CentreHappening } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The bulk function by which the slice that owns the tables writes what was decided. */
export type Write<Data> = (tx: CentreTransaction, data: readonly Data[]) => Promise<unknown>;

/** One thing that a row asks of a slice: what the domain decided, the function that writes it, and the events of the decision. */
export interface SheetCommand {
  readonly write: Write<never>;
  readonly data: unknown;
  readonly events: readonly CentreHappening[];
}

export const command = <Data>(write: Write<Data>, data: Data, events: readonly CentreHappening[] = []): SheetCommand => ({
  write,
  data,
  events,
});

/** Executes commands: each of these functions in turn writes all that is for it. A function that is not among them is a bug. */
export async function execute(tx: CentreTransaction, commands: readonly SheetCommand[], writers: readonly Write<never>[]): Promise<void> {
  const unknown = commands.find(({ write }) => !writers.includes(write));
  if (unknown !== undefined) throw new Error(`The kind of sheet does not list the function ${unknown.write.name}.`);
  for (const write of writers) {
    const data = commands.filter((each) => each.write === write).map((each) => each.data);
    if (data.length > 0) await write(tx, data as never[]);
  }
}
