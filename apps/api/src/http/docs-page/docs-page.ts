import type { OpenAPIObject } from '@nestjs/swagger';
import type { Schema } from '../schema.ts';
import { html, type Markup } from './html.ts';
import { tags } from '../tags.ts';
import { operationArticle, type Placed } from './operation-article.ts';
import { shapesSection } from './shapes-section.ts';

const operationsOf = ({ paths }: OpenAPIObject): Placed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Readonly<Record<string, Omit<Placed, 'verb' | 'path'>>>).map(([verb, one]) => ({ verb, path, ...one })),
  );

const slice = (name: string, operations: readonly Placed[]): Markup =>
  html`<section aria-labelledby="slice-${name}">
    <h2 id="slice-${name}">${name}</h2>
    <p>${tags[name]}</p>
    ${operations.map(operationArticle)}
  </section>`;

/** The OpenAPI document as one HTML page, which loads only its own stylesheet. */
export function docsPage(document: OpenAPIObject): string {
  const slices = Map.groupBy(operationsOf(document), (operation) => operation.tags?.[0] ?? 'further');
  const { text } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}: the HTTP interface</title>
        <link rel="icon" type="image/svg+xml" href="/images/ring.svg" />
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the operations</a>
        <header>
          <h1>${document.info.title}: the HTTP interface</h1>
          <p>${document.info.description?.split('\n')[0]} For programs: <a href="/api/openapi.json">the OpenAPI document</a>.</p>
        </header>
        <nav aria-label="Slices">
          <ul>
            ${[...slices.keys()].map((name) => html`<li><a href="#slice-${name}">${name}</a></li>`)}
            <li><a href="#shapes">shapes</a></li>
          </ul>
        </nav>
        <main id="content" tabindex="-1">
          ${conventions} ${[...slices].map(([name, operations]) => slice(name, operations))}
          ${shapesSection(document.components?.schemas as Readonly<Record<string, Schema>>)}
        </main>
      </body>
    </html> `;
  return text;
}

const conventions = html`<section aria-labelledby="conventions">
  <h2 id="conventions">Conventions</h2>
  <ul>
    <li>Sign in first: the answer sets a cookie. Every write carries the header <code>X-Saath: 1</code>.</li>
    <li>Lists answer <code>items</code> and <code>nextCursor</code>; send the cursor back for the next page.</li>
    <li>
      A resource has a <code>version</code>; a change names it in <code>If-Match</code>: 428 without it, 412 when somebody else was faster.
    </li>
    <li>A POST with an <code>Idempotency-Key</code> may be sent again: the first answer is repeated for 24 hours.</li>
    <li>A refusal is a <a href="#shape-ProblemView">problem</a> with a stable <code>code</code>. A record of another centre is 404.</li>
  </ul>
</section>`;
