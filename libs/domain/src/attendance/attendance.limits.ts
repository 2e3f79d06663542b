/** The bounds of an attendance sheet. `minutes` is how long a person stayed, up to the longest session. */
export const attendanceLimits = {
  minutes: { from: 0, to: 480 },
  /** A batch of marks from one device; a larger one is sent in parts. */
  marksAtOnce: 200,
} as const;

export { fewestPeople } from '../programmes/index.ts';
