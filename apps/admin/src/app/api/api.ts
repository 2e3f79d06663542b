import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { apiRoot } from './api-root.ts';
import type { paths } from './generated/api.ts';
import type { Page } from './shapes.ts';

export { apiRoot };

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** An address with its ids filled in: `/members/{id}` is `/members/${string}`. */
type Filled<Path> = Path extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Filled<After>}` : Path;
type IsSame<One, Other> = [One, Other] extends [Other, One] ? true : false;

/** The addresses that a verb may be sent to. An address that the API does not have does not compile. */
export type PathOf<Method extends Verb> = {
  [Path in keyof paths]: paths[Path][Method] extends object ? Filled<Path> : never;
}[keyof paths];

/** The operation of an address. `openapi-fetch` would name it by its template; ours are filled in, because Angular’s resources take whole addresses. */
type OperationAt<Method extends Verb, Address> = Address extends unknown
  ? { [Path in keyof paths]: IsSame<Address, Filled<Path>> extends true ? paths[Path][Method] : never }[keyof paths]
  : never;

type ContentOf<Message> = Message extends { readonly content: infer Content } ? Content[keyof Content] : undefined;
/** The answer of an operation; the generated types have answers of success only. */
type Answered<Operation> = Operation extends { readonly responses: infer Responses } ? ContentOf<Responses[keyof Responses]> : never;
export type AnswerOf<Method extends Verb, Address> = Answered<OperationAt<Method, Address>>;

/** A field that the operation does not know does not compile; the API checks whether its value fits, because forms and dialogs hold text. */
type Fields<Body> = Body extends object ? { readonly [Name in keyof Body]?: unknown } : never;
type Taken<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? Content extends { readonly 'application/json': infer Body }
    ? Fields<Body>
    : FormData
  : Readonly<Record<string, never>>;
export type BodyOf<Method extends Verb, Address> = Taken<OperationAt<Method, Address>>;

/** The addresses that answer a list of such items. */
export type ListOf<Item> = {
  [Path in keyof paths]: Answered<paths[Path]['get']> extends Page<Item> ? Filled<Path> : never;
}[keyof paths];

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** Leaves out what is not asked for, so that an address says only what filters. Each value of a list is a parameter of its own. */
export const queryOf = (query: Query): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]): (readonly [string, string | readonly string[]])[] => {
      if (value === null || value === undefined || value === '') return [];
      if (typeof value !== 'object') return [[name, String(value)]];
      return value.length === 0 ? [] : [[name, value]];
    }),
  );

/** Writes and single reads; pages that show something use `httpResource` with the same addresses. Fails with `HttpErrorResponse`. */
@Injectable({ providedIn: 'root' })
export class Api {
  readonly #http = inject(HttpClient);

  get<Path extends PathOf<'get'>>(path: Path, query: Query = {}): Promise<AnswerOf<'get', Path>> {
    return firstValueFrom(this.#http.get<AnswerOf<'get', Path>>(`${apiRoot}${path}`, { params: queryOf(query) }));
  }
  /** `version` is what the change was made on top of; a stale one is refused with 412. */
  post<Path extends PathOf<'post'>>(path: Path, body?: BodyOf<'post', Path>, version?: number): Promise<AnswerOf<'post', Path>> {
    return firstValueFrom(this.#http.post<AnswerOf<'post', Path>>(`${apiRoot}${path}`, body ?? {}, { headers: ifMatch(version) }));
  }
  patch<Path extends PathOf<'patch'>>(path: Path, body: BodyOf<'patch', Path>, version?: number): Promise<AnswerOf<'patch', Path>> {
    return firstValueFrom(this.#http.patch<AnswerOf<'patch', Path>>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  put<Path extends PathOf<'put'>>(path: Path, body: BodyOf<'put', Path>, version?: number): Promise<AnswerOf<'put', Path>> {
    return firstValueFrom(this.#http.put<AnswerOf<'put', Path>>(`${apiRoot}${path}`, body, { headers: ifMatch(version) }));
  }
  delete(path: PathOf<'delete'>): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${apiRoot}${path}`));
  }
}

const ifMatch = (version: number | undefined): Record<string, string> => (version === undefined ? {} : { 'If-Match': `"${version}"` });
