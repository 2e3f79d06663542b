/** The time that everything may take on two cores. */
const budgetSeconds = 15 * 60;

const inWords = (seconds) => `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

/** How long it took, beside the budget. More than that is said and is not a failure: how busy the machine is decides it as well. */
export function timeLine(took) {
  const seconds = Math.round(took);
  const over = seconds - budgetSeconds;
  return `took ${inWords(seconds)} of ${inWords(budgetSeconds)}${over > 0 ? `, OVER THE BUDGET by ${inWords(over)}` : ''}`;
}
