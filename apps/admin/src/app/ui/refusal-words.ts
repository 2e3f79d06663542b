import { inject, Injectable, Injector } from '@angular/core';
import { problemOf, type Problem } from '../api/problem.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from './kinds.ts';
import { refusalText } from './problem-text.ts';

/** Why something is refused, in words: those of the product, or those that the kind of a group brings for a reason of its own. */
@Injectable({ providedIn: 'root' })
export class RefusalWords {
  readonly #words = inject(Words);
  readonly #injector = inject(Injector);

  /** Why a kind does not take a person. */
  reason(kind: string, code: string): string {
    const key = `common.reasons.${code}`;
    const known = this.#words.say(key);
    if (known !== key) return known;
    const own = this.#injector
      .get(Kinds)
      .of(kind)
      ?.reasonTexts.find((one) => one.code === code);
    return own === undefined ? this.#words.say('problems.groups/not-eligible') : this.#words.of(own.text);
  }
  /** The sentence about a refusal; where a kind does not take a person, the sentence of each reason. */
  of({ code, params }: Pick<Problem, 'code' | 'params'>): string {
    const { kind, reasons } = params;
    if (code !== 'groups/not-eligible' || typeof kind !== 'string' || typeof reasons !== 'string')
      return refusalText(this.#words, { code, params });
    return [...new Set(reasons.split(',').map((reason) => this.reason(kind, reason)))].join(' ');
  }
  ofFault(fault: unknown): string {
    return this.of(problemOf(fault));
  }
}
