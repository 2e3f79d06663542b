/** The stages of a member at a centre, from the first enquiry on. */
export const stages = ['enquiry', 'admitted', 'in-programme', 'discharged', 'aftercare', 'alumni', 'left'] as const;
export type Stage = (typeof stages)[number];

/** The stages of people who stay at the centre: exactly these have an open stay. */
const residentStages: readonly Stage[] = ['admitted', 'in-programme'];
/** The stages of people who live outside after a stay and still belong to the centre. */
const alumniStages: readonly Stage[] = ['discharged', 'aftercare', 'alumni'];
/** The stages of people who do not belong to the centre: they only asked, or they left. */
export const outsideStages: readonly Stage[] = ['enquiry', 'left'];

export const isResident = (stage: Stage): boolean => residentStages.includes(stage);
export const isAlumni = (stage: Stage): boolean => alumniStages.includes(stage);

/**
 * The transitions that are allowed from each stage. `left` means that the person went without a discharge or withdrew an enquiry; they may
 * always return. Returning to stay is an admission, never a step back to an earlier stage.
 */
export const stageTransitions: Readonly<Record<Stage, readonly Stage[]>> = {
  enquiry: ['admitted', 'left'],
  admitted: ['in-programme', 'discharged', 'left'],
  'in-programme': ['discharged', 'left'],
  discharged: ['aftercare', 'alumni', 'admitted', 'left'],
  aftercare: ['alumni', 'admitted', 'left'],
  alumni: ['aftercare', 'admitted', 'left'],
  left: ['enquiry', 'admitted', 'aftercare'],
};
export const mayTransition = (from: Stage, to: Stage): boolean => stageTransitions[from].includes(to);
