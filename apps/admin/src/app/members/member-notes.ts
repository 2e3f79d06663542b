import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import type { Member, MemberNote } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon, Line, PagedList } from '../ui/index.ts';

/** The notes about a member and about the sessions that the member attended, the latest first, as far as the reader may see them. */
@Component({
  selector: 'saath-member-notes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Line, PagedList, RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="notes">
      <div>
        <h2 id="notes">{{ t('members.notes.title') }}</h2>
        <p class="saath-small saath-muted">{{ t('members.notes.text') }}</p>
      </div>
      <saath-paged-list [of]="list" [none]="t('members.notes.none')">
        <ng-template [saathLine]="list" let-note>
          <saath-icon class="saath-muted" [name]="note.about === 'session' ? 'groups' : 'edit_note'" />
          <div class="note">
            <p>{{ note.text }}</p>
            <p class="saath-small saath-muted">
              <a class="saath-whole" [routerLink]="['/sessions', note.sessionId]"
                >{{ note.groupName }}, {{ words.day(note.on, 'short') }}</a
              >
              @if (note.about === 'session') {
                · {{ t('members.notes.session') }}
              }
              @if (author(note); as name) {
                · {{ name }}
              }
              · {{ t('sessions.personNote.' + note.visibility) }}
            </p>
          </div>
        </ng-template>
      </saath-paged-list>
    </section>
  `,
  styles: `
    saath-icon {
      align-self: start;
      margin-block-start: var(--saath-2);
    }
    .note {
      grid-column: span 2;
      padding-block: var(--saath-2);
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .note p:first-child {
      white-space: pre-line;
    }
  `,
})
export class MemberNotes {
  protected readonly words = inject(Words);
  readonly member = input.required<Pick<Member, 'id'>>();
  protected readonly list = paged<MemberNote>(
    () => `/members/${this.member().id}/notes`,
    () => ({ limit: 10 }),
  );

  /** Empty for a note about a session of an earlier version, whose author is not known. */
  protected author({ isMine, authorName }: MemberNote): string {
    return isMine ? this.words.say('members.notes.mine') : (authorName ?? '');
  }
}
