<<<<<<< HEAD
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';
import { loadMessageFormat } from '../app/i18n/message-format.ts';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
await loadMessageFormat();
=======
import '@angular/compiler';
import { getTestBed } from '@angular/core/testing';
import { afterEach, beforeEach } from '@jest/globals';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';

const bed = getTestBed();
// Spec files of one worker share Angular and with it the environment of its tests.
bed.resetTestEnvironment();
bed.initTestEnvironment(BrowserTestingModule, platformBrowserTesting(), { errorOnUnknownElements: true, errorOnUnknownProperties: true });

// Angular asks for this itself, but only for the spec file with which it was loaded.
beforeEach(() => bed.resetTestingModule());
afterEach(() => bed.resetTestingModule());
>>>>>>> 1643f99 (test(admin): specs of the console share Angular within a worker)
