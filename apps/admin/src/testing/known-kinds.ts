import { HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, InjectionToken } from '@angular/core';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { defaultsOf, lateAfterOf, listedBy } from '@saath/domain/programmes';
import { of } from 'rxjs';
import type { KindView, Page } from '../app/api/shapes.ts';

/** The built-in kinds, all of them offered, as the API gives them to a centre that has set nothing. */
export const knownKinds: readonly KindView[] = builtInKinds.map((kind) => ({
  ...kind,
  reasonTexts: [],
  attendance: { ...kind.attendance, minutes: kind.attendance.minutes ?? [] },
  sessionFields: kind.sessionFields ?? [],
  formVersion: kind.version,
  lateAfter: lateAfterOf(kind),
  listedBy: listedBy(kind),
  agenda: kind.agenda ?? [],
  defaults: { ...defaultsOf(kind), agenda: null },
  overrides: {},
  branches: [],
  leftOut: [],
  own: null,
  enabled: true,
  version: 0,
}));

const ANSWERS_KINDS = new InjectionToken<boolean>('whether the test answers what is asked about kinds');
/** For the specs of pages that are about the kinds: the test answers them itself. */
export const kindsOfTest = { provide: ANSWERS_KINDS, useValue: true };

/** Answers what every page reads about the kinds, so that a test answers only what its own page asks. */
export const answerKinds: HttpInterceptorFn = (request, next) =>
  inject(ANSWERS_KINDS, { optional: true }) !== true && request.urlWithParams.endsWith('/programme-kinds?limit=200')
    ? of(new HttpResponse<Page<KindView>>({ body: { items: [...knownKinds], nextCursor: null } }))
    : next(request);
