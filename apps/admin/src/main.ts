import { bootstrapApplication } from '@angular/platform-browser';
import { askEarly } from './app/api/early-person.ts';
import { keepSettling } from './app/api/owed-sign-out.ts';
import { appConfig } from './app/app.config.ts';
import { App } from './app/app.ts';

askEarly();
keepSettling();
await bootstrapApplication(App, appConfig);
