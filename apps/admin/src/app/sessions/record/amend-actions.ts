import { inject, Injectable } from '@angular/core';
import { Api } from '../../api/api.ts';
import type { RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Kinds, Prompt, type PromptField } from '../../ui/index.ts';

/** Asks for an amendment of a locked record, with its reason. Each act answers whether something was changed. */
@Injectable({ providedIn: 'root' })
export class AmendActions {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly #prompt = inject(Prompt);

  mark(session: Session, { personId, displayName, mark }: RosterItem): Promise<boolean> {
    const states = this.#kinds.of(session.kind)?.attendance.states ?? [];
    const options = states.map((state) => ({ value: state, label: this.#words.say(`sessions.state.${state}`) }));
    const field: PromptField = { name: 'value', label: this.#say('mark'), type: 'choice', options, value: mark?.state ?? 'absent' };
    return this.#ask(session, displayName, field, (value) => ({ mark: { personId, state: value } }));
  }
  headcount(session: Session): Promise<boolean> {
    const field: PromptField = { name: 'value', label: this.#say('part.headcount'), type: 'text', value: String(session.headcount ?? '') };
    return this.#ask(session, session.groupName, field, (value) => ({ headcount: Number(value) }));
  }
  text(session: Session, part: 'topic' | 'note'): Promise<boolean> {
    const field: PromptField = {
      name: 'value',
      label: this.#say(`part.${part}`),
      type: 'text',
      value: session[part] ?? '',
      optional: true,
    };
    return this.#ask(session, session.groupName, field, (value) => ({ [part]: value }));
  }

  #ask({ id }: Session, of: string, field: PromptField, change: (value: string) => object): Promise<boolean> {
    const reason: PromptField = { name: 'reason', label: this.#say('reason'), type: 'text', help: this.#say('reasonHelp') };
    return this.#prompt.ask({
      title: this.#words.say('sessions.amend.ask', { of }),
      text: this.#say('text'),
      go: this.#say('go'),
      fields: [field, reason],
      submit: (given) => this.#api.post(`/sessions/${id}/amendments`, { ...change(given['value'] ?? ''), reason: given['reason'] ?? '' }),
    });
  }
  #say(key: string): string {
    return this.#words.say(`sessions.amend.${key}`);
  }
}
