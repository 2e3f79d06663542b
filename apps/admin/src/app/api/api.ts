import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Where the API lives, as seen from the console. */
export const apiRoot = '/api/v1';

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

  get<Answer>(path: string, query: Query = {}): Promise<Answer> {
    return firstValueFrom(this.#http.get<Answer>(`${apiRoot}${path}`, { params: queryOf(query) }));
  }
  post<Answer = void>(path: string, body: unknown = {}): Promise<Answer> {
    return firstValueFrom(this.#http.post<Answer>(`${apiRoot}${path}`, body));
  }
  /** `version` is what the change was made on top of; a stale one is refused with 412. */
  patch<Answer>(path: string, body: unknown, version?: number): Promise<Answer> {
    return firstValueFrom(this.#http.patch<Answer>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  put<Answer>(path: string, body: unknown, version?: number): Promise<Answer> {
    return firstValueFrom(this.#http.put<Answer>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  delete(path: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${apiRoot}${path}`));
  }
}

const ifMatch = (version: number | undefined): Record<string, string> => (version === undefined ? {} : { 'If-Match': `"${version}"` });
