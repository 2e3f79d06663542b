export * from './records.events.ts';
export * from './records.problems.ts';
export * from './visibility.ts';
export * from './form-of.ts';
export * from './dated-answers.ts';
export * from './record-answers.ts';
export * from './person-note.ts';
export * from './commitment.ts';
