import { bootstrapApplication } from '@angular/platform-browser';
import { askEarly } from './app/api/early-person.ts';
import { appConfig } from './app/app.config.ts';
import { App } from './app/app.ts';

askEarly();
await bootstrapApplication(App, appConfig);
