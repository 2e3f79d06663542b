import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Operations } from './generated/operations.ts';
import type { Page } from './shapes.ts';

/** Where the API lives, as seen from the console. */
export const apiRoot = '/api/v1';

type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Filled<After>}` : Path;

/** The addresses that a verb may be sent to, ids filled in. What the API does not have does not compile. */
export type PathOf<Verb extends string> = {
  [Name in keyof Operations]: Name extends `${Verb} ${infer Written}` ? Filled<Written> : never;
}[keyof Operations];

/** The operation that an address with its ids belongs to: `/members/${id}` is `GET /members/{id}`. */
type OperationAt<Verb extends string, Path> = Path extends unknown
  ? {
      [Name in keyof Operations]: Name extends `${Verb} ${infer Written}`
        ? IsSame<Path, Filled<Written>> extends true
          ? Operations[Name]
          : never
        : never;
    }[keyof Operations]
  : never;
type IsSame<One, Other> = [One, Other] extends [Other, One] ? true : false;
/** What the operation at an address answers. */
type AnswerOf<Verb extends string, Path> = OperationAt<Verb, Path> extends { readonly answer: infer Answer } ? Answer : never;
/** A field the operation does not know does not compile; whether its value fits, the API says, because forms and dialogs hold text. */
type Fields<Body> = Body extends FormData ? Body : { readonly [Name in keyof Body]?: unknown };
type BodyOf<Verb extends string, Path> =
  OperationAt<Verb, Path> extends { readonly body: infer Body } ? Fields<Body> : Readonly<Record<string, never>>;

/** The addresses that answer a list of such items. */
export type ListOf<Item> = {
  [Name in keyof Operations]: Name extends `GET ${infer Written}`
    ? Operations[Name]['answer'] extends Page<Item>
      ? Filled<Written>
      : never
    : never;
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

  get<Path extends PathOf<'GET'>>(path: Path, query: Query = {}): Promise<AnswerOf<'GET', Path>> {
    return firstValueFrom(this.#http.get<AnswerOf<'GET', Path>>(`${apiRoot}${path}`, { params: queryOf(query) }));
  }
  post<Path extends PathOf<'POST'>>(path: Path, body?: BodyOf<'POST', Path>): Promise<AnswerOf<'POST', Path>> {
    return firstValueFrom(this.#http.post<AnswerOf<'POST', Path>>(`${apiRoot}${path}`, body ?? {}));
  }
  /** `version` is what the change was made on top of; a stale one is refused with 412. */
  patch<Path extends PathOf<'PATCH'>>(path: Path, body: BodyOf<'PATCH', Path>, version?: number): Promise<AnswerOf<'PATCH', Path>> {
    return firstValueFrom(this.#http.patch<AnswerOf<'PATCH', Path>>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  put<Path extends PathOf<'PUT'>>(path: Path, body: BodyOf<'PUT', Path>, version?: number): Promise<AnswerOf<'PUT', Path>> {
    return firstValueFrom(this.#http.put<AnswerOf<'PUT', Path>>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  delete(path: PathOf<'DELETE'>): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${apiRoot}${path}`));
  }
}

const ifMatch = (version: number | undefined): Record<string, string> => (version === undefined ? {} : { 'If-Match': `"${version}"` });
