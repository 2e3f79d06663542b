import type { Schema } from '../schema.ts';
import { html, type Markup } from './html.ts';
import { fieldsTable, typeWords } from './shapes-section.ts';

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** An operation as the document describes it. */
export interface Operation {
  readonly verb: string;
  readonly path: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly 'x-permission': string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

const allowed = (permission: string): Markup =>
  permission === 'nobody' ? html`Works without sign-in.` : html`Needs <code>${permission}</code>.`;

/** One operation: who may call it, what it is asked with, what it answers. */
export function operationArticle({ verb, path, operationId, parameters, requestBody, responses, ...operation }: Operation): Markup {
  return html`<article>
    <h3 id="${operationId}"><span class="verb">${verb.toUpperCase()}</span> <code>${path}</code></h3>
    <p>${allowed(operation['x-permission'])}</p>
    ${parameters.length === 0 ? undefined : parametersTable(parameters)}
    <dl>
      ${
        requestBody === undefined
          ? undefined
          : html`<dt>Body</dt>
              <dd>${contentWords(requestBody.content)}</dd>`
      }
      ${Object.entries(responses).map(
        ([status, { content }]) =>
          html`<dt>${statusWords(status)}</dt>
            <dd>${contentWords(content)}</dd>`,
      )}
    </dl>
  </article>`;
}

const parametersTable = (parameters: Operation['parameters']): Markup =>
  fieldsTable({
    properties: Object.fromEntries(
      parameters.map(({ name, schema, description, in: place }) => [
        name,
        { ...schema, description: [`In the ${place}.`, description].filter((said) => said !== undefined).join(' ') },
      ]),
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  });

const statusWords = (status: string): string => (status === 'default' ? 'Refusal' : `Answer ${status}`);

function contentWords(content: Content = {}): Markup {
  const kinds = Object.entries(content);
  if (kinds.length === 0) return html`nothing`;
  return html`${kinds.map(([type, { schema }]) => html`${typeWords(schema ?? {})} <small>${type}</small>`)}`;
}
