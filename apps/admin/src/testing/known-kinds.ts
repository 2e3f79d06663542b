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
  attendance: { ...kind.attendance, minutes: kind.attendance.minutes ?? [], own: [] },
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

/** The kinds that the API answers where the test does not answer them itself. */
const ANSWERED_KINDS = new InjectionToken<readonly KindView[]>('the kinds of the centre', { factory: () => knownKinds });

const text = (en: string, hi: string, mr: string) => ({ en, hi, mr });
/** A kind of another package, with marks and a reason of its own. */
const artCircleFrom = (kind: KindView): KindView => ({
  ...kind,
  code: 'art-circle',
  name: text('Art circle', 'कला मंडली', 'कला मंडळ'),
  reasonTexts: [{ code: 'blades', text: text('Cloth is cut with blades.', 'कपड़ा कटता है।', 'कापड कापले जाते.') }],
  attendance: {
    ...kind.attendance,
    own: [
      { code: 'showed-work', name: text('Showed their work', 'काम दिखाया', 'काम दाखवले'), counts: 'attended', state: 'present' },
      { code: 'no-materials', name: text('Nothing to work with', 'सामग्री नहीं थी', 'साहित्य नव्हते'), counts: 'neither', state: 'excused' },
    ],
  },
});
/** For the specs of pages of a kind of another package. */
export const withArtCircle = { provide: ANSWERED_KINDS, useValue: [...knownKinds, ...knownKinds.slice(0, 1).map(artCircleFrom)] };

const ANSWERS_KINDS = new InjectionToken<boolean>('whether the test answers what is asked about kinds');
/** For the specs of pages that are about the kinds: the test answers them itself. */
export const kindsOfTest = { provide: ANSWERS_KINDS, useValue: true };

/** Answers what every page reads about the kinds, so that a test answers only what its own page asks. */
export const answerKinds: HttpInterceptorFn = (request, next) =>
  inject(ANSWERS_KINDS, { optional: true }) !== true && request.urlWithParams.endsWith('/programme-kinds?limit=200')
    ? of(new HttpResponse<Page<KindView>>({ body: { items: [...inject(ANSWERED_KINDS)], nextCursor: null } }))
    : next(request);
