import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { AuditEntry, AuditVerification } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Empty, ResourceStates, Icon, LoadMore, ProblemNote, Skeleton } from '../ui/index.ts';

const places: ReadonlyMap<string, string> = new Map([
  ['member', '/members'],
  ['group', '/groups'],
  ['session', '/sessions'],
]);

/** The audit trail, newest first, and a check that its chain is intact. */
@Component({
  selector: 'saath-audit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ResourceStates, Icon, MatButton, LoadMore, ProblemNote, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly entries = paged<AuditEntry>('/audit', () => ({ limit: 100 }));
  protected readonly verified = signal<AuditVerification | undefined>(undefined);
  protected readonly fault = signal<unknown>(undefined);

  protected when({ at }: AuditEntry): string {
    const zone = this.#session.timeZone();
    return `${this.words.instantDay(at, zone, 'short')}, ${this.words.time(at, zone)}`;
  }
  protected who({ actorName, actorKind }: AuditEntry): string {
    return actorName ?? this.words.say(`settings.audit.${actorKind === 'operator' ? 'operator' : 'system'}`);
  }
  /** An action without a text shows its code. */
  protected said(list: 'action' | 'subject', code: string): string {
    const key = `settings.audit.${list}.${code}`;
    const words = this.words.say(key);
    return words === key ? code : words;
  }
  /** The page of the subject. */
  protected path({ subjectKind, subjectId, subjectName }: AuditEntry): readonly string[] | undefined {
    const place = places.get(subjectKind);
    return place === undefined || subjectName === null ? undefined : [place, subjectId];
  }
  protected async verify(): Promise<void> {
    this.fault.set(undefined);
    try {
      this.verified.set(await this.#api.get('/audit/verify'));
    } catch (fault) {
      this.fault.set(fault);
    }
  }
}
