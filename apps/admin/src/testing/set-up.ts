import '@angular/compiler';
import { getTestBed } from '@angular/core/testing';
import { afterEach, beforeEach } from '@jest/globals';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';
import { loadMessageFormat } from '../app/i18n/message-format.ts';

const bed = getTestBed();
// Spec files of one worker share Angular and with it the environment of its tests.
bed.resetTestEnvironment();
bed.initTestEnvironment(BrowserTestingModule, platformBrowserTesting(), { errorOnUnknownElements: true, errorOnUnknownProperties: true });

// Angular asks for this itself, but only for the spec file with which it was loaded.
beforeEach(() => {
  bed.resetTestingModule();
});
afterEach(() => {
  bed.resetTestingModule();
});

await loadMessageFormat();
