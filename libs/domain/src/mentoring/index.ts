export * from './mentor-eligibility.ts';
export * from './mentor-rules.ts';
export * from './mentor.ts';
