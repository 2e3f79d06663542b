export * from './identifying-details.ts';
export * from './stories.events.ts';
export * from './stories.problems.ts';
export * from './story.ts';
export * from './story-steps.ts';
