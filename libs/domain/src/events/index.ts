export * from './catalogue.ts';
export * from './import.events.ts';
export * from './stored-value.events.ts';
