import { HttpContext, HttpErrorResponse, type HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';
import { apiRoot } from '../api/api-root.ts';
import { problemOf } from '../api/problem.ts';
import { ONLY_BY_SERVER } from './answer-from-copies.ts';
import { ANSWER_WITHIN } from './answer-within.ts';
import { NotDone, type ApiDoor } from './api-door.ts';
import { commandWithin } from './command-within.ts';

/** The way of a page to the API. */
export const pageDoor = (http: HttpClient): ApiDoor => ({
  async ask<Answer>(verb: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const context = new HttpContext().set(ONLY_BY_SERVER, true).set(ANSWER_WITHIN, commandWithin);
    try {
      return await firstValueFrom(http.request<Answer>(verb, apiRoot + path, { body, headers, context }));
    } catch (fault) {
      if (!(fault instanceof HttpErrorResponse)) throw fault;
      const { status, code, params } = problemOf(fault);
      throw new NotDone(status, code, params);
    }
  },
});
