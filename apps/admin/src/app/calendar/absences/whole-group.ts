import type { AbsenceSession, SessionItem, Substitute } from '../../api/shapes.ts';

/** A person who could lead several sessions of one group: familiar faces help. */
export interface WholeGroup {
  readonly groupId: string;
  readonly groupName: string;
  readonly sessions: number;
  readonly people: readonly GroupStandIn[];
}

/** A person with the sessions of the group for which they are free, and the one for which they are not where it is only one. */
export interface GroupStandIn {
  readonly staffId: string;
  readonly name: string;
  readonly free: readonly string[];
  readonly notFor: SessionItem | null;
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
        : [
            {
              staffId: one.person.staffId,
              name: one.person.name,
              ...notFor(
                all,
                found.map(({ sessionId }) => sessionId),
              ),
            },
          ];
    })
    .toSorted((a, b) => b.free.length - a.free.length)
    .slice(0, 2);
}

function notFor(all: readonly AbsenceSession[], free: readonly string[]): Pick<GroupStandIn, 'free' | 'notFor'> {
  const [first, ...more] = all.filter(({ session }) => !free.includes(session.id));
  return { free, notFor: first === undefined || more.length > 0 ? null : first.session };
}
