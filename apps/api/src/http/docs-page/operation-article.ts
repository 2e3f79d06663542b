import type { Media, Operation } from '../route-traits.ts';
import { html, type Markup } from './html.ts';
import { described, fieldsTable, typeWords } from './shapes-section.ts';

type Content = Readonly<Record<string, Media>>;
/** An operation with its place in the interface. */
export interface Placed extends Operation {
  readonly verb: string;
  readonly path: string;
}

const allowed = (permission: string): Markup =>
  permission === 'nobody' ? html`Works without sign-in.` : html`Needs <code>${permission}</code>.`;
const isRefusal = (status: string): boolean => Number(status) >= 400;

/** The description of one operation: purpose, permission, parameters, body, answers and refusals. */
export function operationArticle({
  verb,
  path,
  operationId,
  summary,
  description,
  parameters = [],
  requestBody,
  ...operation
}: Placed): Markup {
  const answers = Object.entries(operation.responses);
  return html`<article>
    <h3 id="${operationId}"><span class="verb">${verb.toUpperCase()}</span> <code>${path}</code></h3>
    <p><strong>${summary}.</strong> ${described(description ?? '')} ${allowed(operation['x-permission'])}</p>
    ${parameters.length === 0 ? undefined : parametersTable(parameters)}
    <dl>
      ${requestBody === undefined ? undefined : row('Body', contentWords(requestBody.content))}
      ${answers.filter(([status]) => !isRefusal(status)).map(([status, { content }]) => row(`Answer ${status}`, contentWords(content)))}
      ${answers.filter(([status]) => isRefusal(status)).map(([status, refusal]) => row(`Refusal ${status}`, described(refusal.description)))}
    </dl>
  </article>`;
}

const row = (term: string, said: Markup): Markup =>
  html`<dt>${term}</dt>
    <dd>${said}</dd>`;

const parametersTable = (parameters: NonNullable<Operation['parameters']>): Markup =>
  fieldsTable({
    properties: Object.fromEntries(
      parameters.map(({ name, schema, description, in: place }) => [
        name,
        { ...schema, description: [`In the ${place}.`, description].filter((said) => said !== undefined).join(' ') },
      ]),
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  });

function contentWords(content: Content = {}): Markup {
  const kinds = Object.entries(content);
  if (kinds.length === 0) return html`nothing`;
  return html`${kinds.map(([type, { schema }]) => html`${typeWords(schema ?? {})} <small>${type}</small>`)}`;
}
