import Sequencer from '@jest/test-sequencer';

/** Suites that take or wait longest: one of them that began last would go on alone. */
const longest = [
  'reminders/worker-killed',
  'local/backup/backup',
  'isolation/isolation',
  'http/hostile',
  'isolation/body-ids',
  'http/generated',
];
const rank = ({ path }) => {
  const found = longest.findIndex((name) => path.endsWith(`${name}.int.spec.ts`));
  return found === -1 ? longest.length : found;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}
