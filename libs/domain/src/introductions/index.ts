export * from './introduction.ts';
export * from './introduction.events.ts';
export * from './introduction.problems.ts';
export * from './may-meet.ts';
export * from './mutual-steps.ts';
