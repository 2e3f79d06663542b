import '@angular/compiler';
import { ɵSHARED_STYLES_HOST } from '@angular/core';
import { getTestBed } from '@angular/core/testing';
import { afterEach, beforeEach } from '@jest/globals';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';
import { loadMessageFormat } from '../app/i18n/message-format.ts';

/** The styles of libraries. Nobody sees them without a layout, and to read them anew for each page is an eighth of the time. */
const unseen = { addStyles: () => undefined, removeStyles: () => undefined, addHost: () => undefined, removeHost: () => undefined };

const bed = getTestBed();
// Spec files of one worker share Angular and with it the environment of its tests.
bed.resetTestEnvironment();
bed.initTestEnvironment(BrowserTestingModule, platformBrowserTesting(), { errorOnUnknownElements: true, errorOnUnknownProperties: true });

// Angular asks for this itself, but only for the spec file with which it was loaded.
beforeEach(() => {
  bed.resetTestingModule();
  bed.configureTestingModule({ providers: [{ provide: ɵSHARED_STYLES_HOST, useValue: unseen }] });
});
afterEach(() => {
  bed.resetTestingModule();
});

await loadMessageFormat();
