const round = (least, number) => Math.max(least, Math.round(number));

/**
 * How much is made: 40 branches at every factor, because a small part of many branches shows more than a few whole ones; the groups of a
 * branch, the weeks of history and the small centres shrink with it. At 1: 800 groups, 20,000 members, 164,000 sessions, 3.3 million marks.
 */
export function amountFor(factor) {
  const groupsOfBranch = round(3, 20 * factor);
  return {
    branches: 40,
    groupsOfBranch,
    groups: 40 * groupsOfBranch,
    peopleOfGroup: 25,
    people: 40 * groupsOfBranch * 25,
    weeks: round(9, 102.5 * factor),
    smallCentres: round(5, 200 * factor),
  };
}
