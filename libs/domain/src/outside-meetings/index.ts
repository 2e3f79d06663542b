export * from './outside-meeting.ts';
export * from './outside-meetings.events.ts';
export * from './outside-meetings.problems.ts';
export * from './referral-course.ts';
export * from './referral-steps.ts';
export * from './referral.ts';
