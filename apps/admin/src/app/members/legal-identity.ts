import { ChangeDetectionStrategy, Component, inject, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { memberLimits } from '@saath/domain/members';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, Revealed } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { hidesAgain } from '../ui/hides-again.ts';
import { Prompt, Icon } from '../ui/index.ts';

/** The legal name is shown only for a reason, which the server records, and for ten minutes at most. */
@Component({
  selector: 'saath-legal-identity',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-row saath-muted">
      <saath-icon name="badge" />
      @if (revealed(); as shown) {
        <dl class="saath-row name" translate="no">
          <dt>{{ t('members.legal-name') }}</dt>
          <dd>{{ shown.legalName ?? '–' }}</dd>
          <dt>{{ t('members.phone') }}</dt>
          <dd>{{ shown.phone ?? '–' }}</dd>
          <dt>{{ t('members.email') }}</dt>
          <dd>{{ shown.email ?? '–' }}</dd>
          @for (document of shown.documents; track $index) {
            <dt>{{ t('members.documents.kind.' + document.kind) }}</dt>
            <dd>{{ document.kind === 'aadhaar' ? '•••• ' : '' }}{{ document.number }}</dd>
          }
        </dl>
      } @else {
        <span>{{ t('members.legal-hidden') }}</span>
        @if (session.may('members:reveal')) {
          <button type="button" matButton (click)="reveal()">{{ t('members.show-legal') }}</button>
        }
      }
    </div>
  `,
  styles: `
    div {
      flex-wrap: nowrap;
    }
    dl {
      flex-wrap: wrap;
    }
    dd {
      color: var(--mat-sys-on-surface);
      font: var(--mat-sys-title-small);
    }
  `,
})
export class LegalIdentity {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);
  protected readonly session = inject(Session);
  readonly member = input.required<Pick<Member, 'id' | 'code'>>();
  readonly #shown = hidesAgain<{ readonly of: string; readonly details: Revealed }>();
  protected readonly revealed = computed(() => {
    const shown = this.#shown.value();
    return shown?.of === this.member().id ? shown.details : null;
  });

  protected async reveal(): Promise<void> {
    const { id, code } = this.member();
    const say = (key: string, facts = {}): string => this.#words.say(`members.${key}`, facts);
    await this.#prompt.ask({
      title: say('reveal-title'),
      text: say('reveal-text', { code }),
      fields: [
        {
          ...{ name: 'reason', label: say('reveal-reason'), type: 'text', help: say('reveal-reason-help') },
          maxLength: memberLimits.revealReasonLength,
        },
      ],
      go: say('reveal-go'),
      submit: async ({ reason }) => this.#shown.show({ of: id, details: await this.#api.post(`/members/${id}/reveal`, { reason }) }),
    });
  }
}
