export * from './family.problems.ts';
export * from './may-contact-relative.ts';
export * from './plan-relative.ts';
export * from './relative.ts';
