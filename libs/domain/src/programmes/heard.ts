/** Where a kind breaks the contract and how. */
export interface Fault {
  readonly path: string;
  readonly fault: string;
}

/** A kind that throws, or lacks what is asked for, is refused like one that answers wrongly; the rest of it is still examined. */
export function heard(path: string, ask: () => readonly Fault[]): readonly Fault[] {
  try {
    return ask();
  } catch (error) {
    return [{ path, fault: `cannot be read (${error instanceof Error ? error.name : typeof error})` }];
  }
}

/** The fault, where it is one. */
export const when = (broken: boolean, path: string, fault: string): readonly Fault[] => (broken ? [{ path, fault }] : []);
