export * from './catalogue.ts';
export * from './import.events.ts';
