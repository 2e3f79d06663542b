import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { AuditEntry } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Empty, ResourceStates, Icon, LoadMore, ProblemNote, Skeleton } from '../ui/index.ts';
import { AuditStore } from './audit-store.ts';

const places: ReadonlyMap<string, string> = new Map([
  ['member', '/members'],
  ['group', '/groups'],
  ['session', '/sessions'],
]);

/** The audit trail, newest first, and a check that its chain is intact. */
@Component({
  selector: 'saath-audit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Empty, ResourceStates, Icon, MatButton, LoadMore, ProblemNote, RouterLink, Skeleton, TranslocoDirective],
  providers: [AuditStore],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  protected readonly store = inject(AuditStore);
  readonly #session = inject(Session);
  protected readonly words = inject(Words);

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
  /** The contents of an imported sheet, and the name of its file: “People, members.csv”. */
  protected sheet({ subjectKind, detail: { kind, file } }: AuditEntry): string | undefined {
    if (subjectKind !== 'import' || typeof kind !== 'string') return undefined;
    const words = this.words.say(`settings.audit.sheet.${kind}`);
    return typeof file === 'string' && file !== '' ? `${words}, ${file}` : words;
  }
  /** The page of the subject. */
  protected path({ subjectKind, subjectId, subjectName }: AuditEntry): readonly string[] | undefined {
    const place = places.get(subjectKind);
    return place === undefined || subjectName === null ? undefined : [place, subjectId];
  }
}
