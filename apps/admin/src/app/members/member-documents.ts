import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { Member, MemberDocument, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { DocumentActions } from './document-actions.ts';
import { RecordCard } from './record-card.ts';

/** The documents with which a member shows who they are, without their numbers: these stand beside the legal name, for a reason. */
@Component({
  selector: 'saath-member-documents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RecordCard, TranslocoDirective],
  template: `
    <saath-record-card
      *transloco="let t"
      name="documents"
      [heading]="t('members.documents.title')"
      [of]="loaded"
      [isEmpty]="documents().length === 0"
      [none]="t('members.documents.none')"
    >
      @if (session.may('members:write')) {
        <button type="button" matButton (click)="reloadAfter(actions.add(member()))">{{ t('members.documents.add') }}</button>
      }
      <ng-template #filled>
        <ul class="saath-list">
          @for (document of documents(); track document.id) {
            <li class="saath-row">
              <div class="saath-grow">
                <strong>{{ document.what }}</strong>
                <p class="saath-small saath-muted">{{ t('members.documents.added', { day: document.addedOn }) }}</p>
              </div>
              @if (session.may('members:write')) {
                <button
                  type="button"
                  matButton
                  [attr.aria-label]="t('members.documents.remove-of', { what: document.what })"
                  (click)="reloadAfter(actions.remove(member(), document, document.what))"
                >
                  {{ t('members.documents.remove') }}
                </button>
              }
            </li>
          }
        </ul>
      </ng-template>
    </saath-record-card>
  `,
})
export class MemberDocuments {
  readonly #words = inject(Words);
  protected readonly actions = inject(DocumentActions);
  protected readonly session = inject(Session);
  readonly member = input.required<Pick<Member, 'id'>>();
  protected readonly loaded = httpResource<Page<MemberDocument>>(() => `${apiRoot}/members/${this.member().id}/documents`);
  protected readonly documents = computed(() =>
    itemsOf(this.loaded).map((document) => ({
      ...document,
      what: this.#words.say(`members.documents.kind.${document.kind}`),
      addedOn: this.#words.day(dayIn(document.addedAt, this.session.timeZone()), 'year'),
    })),
  );

  protected async reloadAfter(act: Promise<boolean>): Promise<void> {
    if (await act) this.loaded.reload();
  }
}
