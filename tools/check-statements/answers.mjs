// What a query answers in its column `centre_id`: one expression for each half of a union, or each row of `values`.

const nameOf = ({ ResTarget: { name, val } }) => name ?? val.ColumnRef?.fields.at(-1).String?.sval;
/** The relations of `*` or `x.*`. */
const starOf = ({ fields }) =>
  fields.length === 1
    ? ({ relations }) => relations.filter(({ hasCentre }) => hasCentre)
    : (level) => [level.find(fields.at(-2).String.sval)];
const isStar = ({ ResTarget }) => ResTarget?.val.ColumnRef?.fields.at(-1).A_Star !== undefined;

/** The halves of a query that is no union, each with the level in which its expressions are read. */
export const halvesOf = (level, { valuesLists, targetList = [] }) =>
  valuesLists === undefined
    ? [{ level, targets: targetList }]
    : valuesLists.map(({ List }) => ({ level, targets: List.items.map((val) => ({ ResTarget: { val } })) }));

/**
 * The expression of each half, in its level, under the names that the query is given or those of its first half; none where one of the
 * halves answers no such column.
 */
export function centreAnswersOf(halves, columns) {
  const place = (columns ?? (halves[0]?.targets ?? []).map(nameOf)).indexOf('centre_id');
  const answers = halves.map(({ level, targets }) => {
    // Behind a star no column is known by its place.
    const before = place < 0 ? targets : targets.slice(0, place + 1);
    const star = before.find(isStar);
    if (star !== undefined) return columns === undefined ? { level, star: starOf(star.ResTarget.val.ColumnRef) } : undefined;
    return targets[place] === undefined ? undefined : { level, node: targets[place].ResTarget.val };
  });
  return answers.includes(undefined) ? [] : answers;
}
