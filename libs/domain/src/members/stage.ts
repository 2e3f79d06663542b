/** Where a member is on the way through and out of a centre. */
export const stages = ['enquiry', 'admitted', 'in-programme', 'discharged', 'aftercare', 'alumni', 'left'] as const;
export type Stage = (typeof stages)[number];

/** Staying at the centre: exactly these stages have an open stay. */
export const residentStages: readonly Stage[] = ['admitted', 'in-programme'];
/** Living outside after a stay, and still one of the circle. */
export const alumniStages: readonly Stage[] = ['discharged', 'aftercare', 'alumni'];

export const isResident = (stage: Stage): boolean => residentStages.includes(stage);
export const isAlumni = (stage: Stage): boolean => alumniStages.includes(stage);

/**
 * The only ways from stage to stage. `left` is someone who went without a discharge or withdrew an enquiry; they may always come
 * back. Coming back to stay is an admission, never a return to an older stage.
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
