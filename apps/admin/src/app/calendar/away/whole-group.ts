import type { AbsenceSession, Substitute } from '../../api/shapes.ts';

/** A person who could lead several sessions of one group: familiar faces help. */
export interface WholeGroup {
  readonly groupId: string;
  readonly groupName: string;
  readonly sessions: number;
  readonly people: readonly { readonly staffId: string; readonly name: string; readonly free: readonly string[] }[];
}

/** The groups with several sessions, and the two people who are free for most of each; who fits better comes first. */
export function wholeGroups(touched: readonly AbsenceSession[]): readonly WholeGroup[] {
  const groups = Map.groupBy(touched, ({ session }) => session.groupId);
  return [...groups].flatMap(([groupId, all]) => {
    const [first] = all;
    return first === undefined || all.length < 2
      ? []
      : [{ groupId, groupName: first.session.groupName, sessions: all.length, people: freest(all) }];
  });
}

function freest(all: readonly AbsenceSession[]): WholeGroup['people'] {
  const free = all.flatMap(({ session, substitutes }) =>
    substitutes.filter(({ isFree }) => isFree).map((person: Substitute) => ({ person, sessionId: session.id })),
  );
  return [...Map.groupBy(free, ({ person }) => person.staffId).values()]
    .flatMap((found) => {
      const [one] = found;
      return one === undefined
        ? []
        : [{ staffId: one.person.staffId, name: one.person.name, free: found.map(({ sessionId }) => sessionId) }];
    })
    .toSorted((a, b) => b.free.length - a.free.length)
    .slice(0, 2);
}
