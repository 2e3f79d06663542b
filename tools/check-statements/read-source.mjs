// Reads apps/api/src with the TypeScript compiler: every SQL statement as texts, every use of a table's gate, and the tables each slice owns.
import { relative } from 'node:path';
import ts from 'typescript';
import { Evaluator, Unresolved } from './evaluate.mjs';
import { nameCalled, sqlParameters, takersOfSql } from './takers-of-sql.mjs';

/** Here statements are made or changed that no slice writes: by the gate, by the binding of reach, and to set up the database itself. */
const builders = /^apps\/api\/src\/(tenancy\/(table|bind-reach)\.ts|database\/|local\/backup\/)/;
const notShipped = /\.spec\.ts$|^apps\/api\/src\/(testing|isolation)\//;

/** A text that begins like this, in small letters or in capitals, is meant for the database, whoever it is given to. */
const sqlBeginning =
  /^\s*(select\s|insert\s+into\s|update\s+(only\s+)?[\w."]+\s|delete\s+from\s|merge\s+into\s|truncate\s|with\s+(recursive\s+)?\w+\s*(\([\w\s,]+\)\s*)?as\s)/;
const looksLikeSql = (text) => sqlBeginning.test(/^\s*[A-Z]{4}/.test(text) ? text.toLowerCase() : text);
/**
 * A list of states, or of other words that the domain knows, which is written by hand in SQL: `in ('asked', 'waiting')`, an array of words,
 * or the same column compared with one word or another. From the domain it is `sqlList(openPlaceStates)`.
 */
const word = "'[\\w-]+'";
const listsByHand = new RegExp(
  `\\bin\\s*\\(\\s*${word}\\s*,|\\barray\\s*\\[\\s*${word}\\s*,|'\\{[\\w-]+,[\\w, -]*\\}'|([\\w.]+) = ${word} or \\1 = ${word}(?!\\s+and)|([\\w.]+) <> ${word} and \\2 <> ${word}`,
);
/** The text of one part of a literal, between what is filled in. */
const partOf = (node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node) ? node.text : '';
/** The text of a literal, as far as it is the same in every case. */
const beginningOf = (node) => (ts.isTemplateExpression(node) ? node.head.text : ts.isStringLiteralLike(node) ? node.text : '');

/** A program over files on disk and files that exist only as text, for planted violations. */
export function programOf(root, roots, planted = new Map()) {
  const { config } = ts.readConfigFile(`${root}/apps/api/tsconfig.build.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}/apps/api`);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const { readFile, fileExists } = host;
  host.readFile = (file) => planted.get(file) ?? readFile(file);
  host.fileExists = (file) => planted.has(file) || fileExists(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined
      ? undefined
      : ts.createSourceFile(file, text, { ...version, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, true);
  };
  return ts.createProgram(roots, { ...options, noEmit: true }, host);
}

/** The findings in the files that `take` accepts: statements, uses of a gate, owners of tables, and what could not be read. */
export function readSource(root, program, take = () => true) {
  const checker = program.getTypeChecker();
  const evaluator = new Evaluator(checker);
  const found = { statements: [], gates: [], sqlTexts: [], lists: [], recordsets: [], owners: new Map(), unresolved: [] };
  const sources = program.getSourceFiles().filter(({ fileName }) => relative(root, fileName).startsWith('apps/api/src/'));
  const takers = takersOfSql(sources);
  for (const source of sources) {
    const file = relative(root, source.fileName);
    if (notShipped.test(file)) continue;
    if (file.endsWith('.tables.ts')) readOwner(evaluator, source, file, found);
    if (!take(file)) continue;
    const visit = (node) => {
      if (ts.isCallExpression(node)) readCall(evaluator, node, file, found, takers);
      if (!builders.test(file) && takesGateAway(checker, node))
        found.unresolved.push({
          file,
          place: placeOf(node, file),
          why: `The gate of a table is not called where it is named: ${node.getText()}`,
        });
      if (!builders.test(file) && looksLikeSql(beginningOf(node)))
        found.sqlTexts.push({ file, place: placeOf(node, file), text: beginningOf(node) });
      const list = builders.test(file) ? null : listsByHand.exec(partOf(node));
      if (list !== null) found.lists.push({ place: placeOf(node, file), list: list[0] });
      if (!builders.test(file) && partOf(node).includes('to_recordset')) found.recordsets.push({ place: placeOf(node, file) });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const placeOf = (node, file) => `${file}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

function readCall(evaluator, node, file, found, takers) {
  if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'table') {
    const place = placeOf(node, file);
    for (const table of tablesOf(evaluator, node.arguments[0]))
      if (table !== undefined) found.gates.push({ file, place, table });
      else if (!builders.test(file)) found.unresolved.push({ file, place, why: `Not a row class that can be read: ${node.getText()}` });
    return;
  }
  const called = nameCalled(node);
  if (called !== undefined && !takers.has(called)) return;
  const sql = sqlOf(evaluator.checker, node);
  if (sql === undefined || builders.test(file) || isHandedOn(evaluator, sql)) return;
  try {
    found.statements.push({ file, place: placeOf(node, file), texts: evaluator.texts(sql) });
  } catch (error) {
    if (!(error instanceof Unresolved)) throw error;
    found.unresolved.push({ file, place: placeOf(node, file), why: error.message });
  }
}

/** The argument that is SQL, if the function that is called takes any. */
function sqlOf(checker, node) {
  const declaration = checker.getResolvedSignature(node)?.declaration;
  const parameters = declaration?.parameters ?? [];
  const place = parameters.findIndex(({ name }) => ts.isIdentifier(name) && sqlParameters.includes(name.text));
  if (place >= 0) return node.arguments[place];
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
  if (called === 'prepared') return node.arguments[0];
  const owner = declaration?.parent?.name?.text;
  return called === 'query' && ['DataSource', 'EntityManager'].includes(owner) ? node.arguments[0] : undefined;
}

/** Whether a function passes on the SQL that it was given itself: its callers are read instead. */
function isHandedOn(evaluator, sql) {
  const declaration = ts.isIdentifier(sql) ? evaluator.declarationOf(sql) : undefined;
  return declaration !== undefined && ts.isParameter(declaration) && sqlParameters.includes(declaration.name.getText());
}

/** Every table that the argument of a gate can be the row class of; undefined for what is not known before the program runs. */
function tablesOf(evaluator, node) {
  const value = node === undefined ? undefined : evaluator.follow(node, new Map()).value;
  if (value !== undefined && ts.isConditionalExpression(value))
    return [...tablesOf(evaluator, value.whenTrue), ...tablesOf(evaluator, value.whenFalse)];
  return [tableOf(evaluator, value)];
}

/** Whether the gate of a table is handed on under another name, by which its calls would not be found. */
function takesGateAway(checker, node) {
  const isCalled = node.parent?.expression === node && ts.isCallExpression(node.parent);
  const isNamed =
    (ts.isPropertyAccessExpression(node) && !isCalled && node.name.text === 'table') ||
    (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression) && node.argumentExpression.text === 'table') ||
    (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === 'table');
  return isNamed && checker.getTypeAtLocation(node).getCallSignatures().length > 0;
}

/** The table of a row class, from its decorator. */
function tableOf(evaluator, node) {
  const declaration = node === undefined ? undefined : evaluator.declarationOf(node);
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) return undefined;
  const entity = (ts.getDecorators(declaration) ?? [])
    .map(({ expression }) => expression)
    .find((expression) => ts.isCallExpression(expression) && expression.expression.getText() === 'Entity');
  return entity?.arguments[0]?.text;
}

function readOwner(evaluator, source, file, found) {
  const owner = file.split('/')[3];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer)) {
      for (const element of node.initializer.elements) {
        const table = node.name.text === 'platform' ? `platform.${element.text}` : tableOf(evaluator, element);
        if (table !== undefined) found.owners.set(table, owner);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}
