import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Operations } from './generated/operations.ts';

/** Where the API lives, as seen from the console. */
export const apiRoot = '/api/v1';

type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Filled<After>}` : Path;

/** The addresses that a verb may be sent to, ids filled in. What the API does not have does not compile. */
export type PathOf<Verb extends string> = {
  [Name in keyof Operations]: Name extends `${Verb} ${infer Path}` ? Filled<Path> : never;
}[keyof Operations];

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Leaves out what is not asked for, so that an address says only what filters. */
export const queryOf = (query: Query): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  );

/** Writes and single reads; pages that show something use `httpResource` with the same addresses. Fails with `HttpErrorResponse`. */
@Injectable({ providedIn: 'root' })
export class Api {
  readonly #http = inject(HttpClient);

  get<Answer>(path: PathOf<'GET'>, query: Query = {}): Promise<Answer> {
    return firstValueFrom(this.#http.get<Answer>(`${apiRoot}${path}`, { params: queryOf(query) }));
  }
  post<Answer = void>(path: PathOf<'POST'>, body: unknown = {}): Promise<Answer> {
    return firstValueFrom(this.#http.post<Answer>(`${apiRoot}${path}`, body));
  }
  /** `version` is what the change was made on top of; a stale one is refused with 412. */
  patch<Answer>(path: PathOf<'PATCH'>, body: unknown, version?: number): Promise<Answer> {
    return firstValueFrom(this.#http.patch<Answer>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  put<Answer>(path: PathOf<'PUT'>, body: unknown, version?: number): Promise<Answer> {
    return firstValueFrom(this.#http.put<Answer>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  delete(path: PathOf<'DELETE'>): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${apiRoot}${path}`));
  }
}

const ifMatch = (version: number | undefined): Record<string, string> => (version === undefined ? {} : { 'If-Match': `"${version}"` });
