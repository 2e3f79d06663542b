import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

type Translation = 'hi' | 'mr';

const workspace = join(import.meta.dirname, '../../../..');
/** Texts of the product are no fixtures, and what a person may type is no text of the product. */
const notShown = /\.spec\.ts$|\/(testing|demo|generated)\/|revealing-words|guessable-words|\/kernel\/|\/titles\.ts$/;

/** Every file outside of the console that may contain a text in several languages: kinds, figures, messages, printed pages. */
const sources = (): readonly string[] =>
  globSync('{libs/*,apps/api}/src/**/*.ts', { cwd: workspace }).filter((path) => !notShown.test(`/${path}`));

/** The texts of the languages in one source: values of a property `hi` or `mr`, and all literals of a file `hi.ts` or `mr.ts`. */
export function textsOfSource(path: string, source: string): Readonly<Record<Translation, readonly string[]>> {
  const texts = { hi: [] as string[], mr: [] as string[] };
  const visit = (node: ts.Node, inside: Translation | undefined): void => {
    if (ts.isImportDeclaration(node)) return;
    const language = ts.isPropertyAssignment(node) ? (languageOf(node.name.getText()) ?? inside) : inside;
    if (language !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)))
      texts[language].push(node.getText().slice(1, -1));
    node.forEachChild((child) => {
      visit(child, language);
    });
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true), languageOf(basename(path, '.ts')));
  return texts;
}

const languageOf = (name: string): Translation | undefined => (name === 'hi' || name === 'mr' ? name : undefined);

/** The texts of all sources, each with the file in which it stands. */
export const textsInSource = (): readonly { readonly path: string; readonly language: Translation; readonly text: string }[] =>
  sources()
    .map((path) => ({ path, source: readFileSync(join(workspace, path), 'utf8') }))
    .filter(({ source }) => /[\u0900-\u097f]/.test(source))
    .flatMap(({ path, source }) => {
      const { hi, mr } = textsOfSource(path, source);
      return [
        ...hi.map((text) => ({ path, language: 'hi' as const, text })),
        ...mr.map((text) => ({ path, language: 'mr' as const, text })),
      ];
    });
