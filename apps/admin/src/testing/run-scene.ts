import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { Provider } from '@angular/core';
import type { TestRequest } from '@angular/common/http/testing';
import type { Session, SessionRecords } from '../app/api/shapes.ts';
import { RunSession } from '../app/sessions/run/run-session.ts';
import { meera, openPage, type OpenPage } from './page.ts';

/** Dialogs open and close at once. */
export const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };

function found<Found>(element: Found | null, what: string): Found {
  if (element === null) throw new Error(`The page has no ${what}.`);
  return element;
}

const nothingOnRecord: SessionRecords = {
  session: { formVersion: null, answers: {} },
  people: [],
  lastNote: null,
  suggested: {},
  readable: ['everyone'],
};

/** The page of the session `s1`, and what a person presses on it. */
export class RunScene {
  page!: OpenPage<RunSession>;

  constructor(
    private readonly session: Session,
    private readonly people: object,
    private readonly providers: readonly Provider[] = [],
  ) {}

  readonly open = async (session = this.session, people = this.people, me = meera, records = nothingOnRecord): Promise<void> => {
    this.page = await openPage(RunSession, { inputs: { id: 's1' }, providers: [still, ...this.providers], me });
    await this.page.answer('/sessions/s1', session);
    await this.page.answer('/sessions/s1/roster', people);
    await this.page.answer('/sessions/s1/records', records);
  };
  readonly row = (id: string): HTMLElement => found(this.page.element.querySelector<HTMLElement>(`[data-person="${id}"]`), `row of ${id}`);
  readonly mark = (id: string, name: string): HTMLButtonElement =>
    found(this.row(id).querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`), `mark ${name} of ${id}`);
  readonly button = (name: string, root: ParentNode = document.body): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name));
  /** The request that sends marks. */
  readonly attendance = async (): Promise<TestRequest> => {
    await this.page.settle();
    return this.page.http.expectOne('/api/v1/sessions/s1/attendance');
  };
}
