import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Session } from '../app/api/session.ts';
import type { Me } from '../app/api/shapes.ts';
import { meera } from './page.ts';
import { consoleSetting } from './console-setting.ts';

export interface OpenStore<Store> {
  readonly store: Store;
  readonly http: HttpTestingController;
  readonly router: Router;
  /** Runs effects, and waits for what they and the last answers set off. */
  settle(): Promise<void>;
  /** The one open request whose address begins so. */
  request(address: string): TestRequest;
  /** Answers the one open request whose address begins so. */
  answer(address: string, body: unknown, status?: number): Promise<void>;
}

/** Makes a store without any page: English texts, Meera signed in, the API answered by the test. */
export async function openStore<Store>(
  type: Type<Store>,
  given: {
    readonly providers?: readonly (Provider | EnvironmentProviders)[];
    readonly me?: Me;
    readonly connect?: (store: Store) => void;
  } = {},
): Promise<OpenStore<Store>> {
  TestBed.configureTestingModule(consoleSetting([type, ...(given.providers ?? [])]));
  TestBed.inject(Session).me.set(given.me ?? meera);
  const http = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(type);
  given.connect?.(store);
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  await settle();
  const request = (address: string): TestRequest => http.expectOne(({ urlWithParams }) => urlWithParams.startsWith(`/api/v1${address}`));
  const answer = async (address: string, body: unknown, status = 200): Promise<void> => {
    request(address).flush(body as object, { status, statusText: String(status) });
    await settle();
  };
  return { store, http, router: TestBed.inject(Router), settle, request, answer };
}
