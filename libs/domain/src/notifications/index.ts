export * from './notification.ts';
export * from './in-charge.ts';
export * from './session-alert.ts';
export * from './told-of-stand-in.ts';
export * from './told-of-leading.ts';
