import { HttpTestingController } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Session } from '../app/api/session.ts';
import type { Me } from '../app/api/shapes.ts';
import { consoleSetting } from './console-setting.ts';

/** Meera, a counsellor of the demo centre who may do everything a page asks about. */
export const meera: Me = {
  user: { id: 'u1', name: 'Meera Kulkarni', language: 'en', operator: false },
  memberships: [
    {
      centre: { id: 'c1', name: 'Nayi Subah', slug: 'nayi-subah', languages: ['en', 'hi', 'mr'], timeZone: 'Asia/Kolkata' },
      role: 'administrator',
      staffId: 's1',
      branches: null,
    },
  ],
  active: 'c1',
  version: 3,
  permissions: [
    'kinds:read',
    'members:read',
    'members:write',
    'members:reveal',
    'groups:read',
    'groups:write',
    'enrolments:write',
    'sessions:read',
    'sessions:write',
    'attendance:write',
    'attention:write',
    'follow-ups:read',
    'follow-ups:write',
    'imports:write',
    'branches:read',
  ],
};

export interface OpenPage<Page> {
  readonly fixture: ComponentFixture<Page>;
  readonly element: HTMLElement;
  readonly http: HttpTestingController;
  /** Lets what was answered reach the page. */
  settle(): Promise<void>;
  /** Answers the one open request whose address begins so. */
  answer(address: string, body: unknown, status?: number): Promise<void>;
  /** Answers the first request whose address begins so, which the page sends after a pause. */
  answerLater(address: string, body: unknown): Promise<void>;
  text(): string;
}

/** Opens a page as the console would: English texts, Meera signed in, the API answered by the test. */
export async function openPage<Page>(
  page: Type<Page>,
  given: {
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly providers?: readonly (Provider | EnvironmentProviders)[];
    readonly me?: Me;
  } = {},
): Promise<OpenPage<Page>> {
  TestBed.configureTestingModule(consoleSetting(given.providers));
  TestBed.inject(Session).me.set(given.me ?? meera);
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(given.inputs ?? {})) fixture.componentRef.setInput(name, value);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  const answer = async (address: string, body: unknown, status = 200): Promise<void> => {
    const request = http.expectOne(({ urlWithParams }) => urlWithParams.startsWith(`/api/v1${address}`));
    request.flush(body as object, { status, statusText: String(status) });
    await settle();
  };
  const answerLater = async (address: string, body: unknown): Promise<void> => {
    for (;;) {
      const [request] = http.match(({ urlWithParams }) => urlWithParams.startsWith(`/api/v1${address}`));
      request?.flush(body as object);
      await settle();
      if (request !== undefined) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { fixture, element, http, settle, answer, answerLater, text: () => element.textContent.replace(/\s+/g, ' ').trim() };
}

/** Waits for what is loaded when it is first needed, such as a dialog. */
export async function waitFor(isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  }
}

/** A problem as the API words it, for the second face. */
export const outage = { type: 'about:blank', title: 'Unavailable', status: 503, code: 'http/503' };
