import { schemaName, type Schema } from '../schema.ts';
import { html, type Markup } from './html.ts';

/** A type in words, with a link to each shape it contains. */
export function typeWords(schema: Schema): Markup {
  if (schema.$ref !== undefined) return shapeLink(schemaName(schema.$ref));
  if (schema.anyOf !== undefined) return html`${schema.anyOf.map((one, index) => html`${index === 0 ? '' : ' or '}${typeWords(one)}`)}`;
  if (schema.enum !== undefined)
    return html`${schema.enum.map((one, index) => html`${index === 0 ? '' : ' | '}<code>${String(one)}</code>`)}`;
  const types = [schema.type ?? 'anything'].flat();
  return html`${types.map((type, index) => html`${index === 0 ? '' : ' or '}${plainWords(type, schema)}`)}`;
}

function plainWords(type: string, { format, items, properties, additionalProperties }: Schema): Markup {
  if (type === 'array') return html`list of ${typeWords(items ?? {})}`;
  if (type === 'object' && properties !== undefined) return fieldsTable({ properties });
  if (type === 'object')
    return typeof additionalProperties === 'object' ? html`object of ${typeWords(additionalProperties)}` : html`object`;
  return format === undefined || type === 'null' ? html`${type}` : html`${type} (${format})`;
}

/** A description in which texts between back ticks are marked as code. */
export const described = (text: string): Markup =>
  html`${text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;

const shapeLink = (name: string): Markup => html`<a href="#shape-${name}">${name}</a>`;

export function fieldsTable({ properties = {}, required = [] }: Schema): Markup {
  const rows = Object.entries(properties).map(
    ([name, schema]) =>
      html`<tr>
        <th scope="row"><code>${name}</code>${required.includes(name) ? '' : html` <small>optional</small>`}</th>
        <td>${typeWords(schema)}</td>
        <td>${described(schema.description ?? '')}</td>
      </tr>`,
  );
  return html`<div class="wide" tabindex="0" role="group" aria-label="Fields">
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

export const shapesSection = (schemas: Readonly<Record<string, Schema>>): Markup =>
  html`<section aria-labelledby="shapes">
    <h2 id="shapes">Shapes</h2>
    ${Object.entries(schemas).map(
      ([name, schema]) =>
        html`<article>
          <h3 id="shape-${name}">${name}</h3>
          <p>${described(schema.description ?? '')}</p>
          ${fieldsTable(schema)}
        </article>`,
    )}
  </section>`;
