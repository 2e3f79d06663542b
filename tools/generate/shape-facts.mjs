// What stands about a field in its comment, in the alias that types it and in its validators.
import ts from 'typescript';

const unitsFile = '/http/units.ts';

/** The sentences of a node's own comment, on one line. */
export function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts
    .getTextOfJSDocComment(comment?.comment)
    ?.replace(/\s*\n\s*/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** The additions of the unit of a field: its sentence and, for each tag, a keyword of the schema. */
export function unitOf(field, checker) {
  const declaration = aliasOf(field.type, checker);
  const numeric = /\bnumber\b/.test((declaration ?? field).type.getText());
  const keywordsOf = (node) =>
    ts.getJSDocTags(node).map((tag) => [tag.tagName.text, numeric && tag.tagName.text !== 'type' ? Number(textOf(tag)) : textOf(tag)]);
  const found = Object.fromEntries([...(declaration === undefined ? [] : keywordsOf(declaration)), ...keywordsOf(field)]);
  const listed = found.example !== undefined && ts.isArrayTypeNode(field.type) ? { example: [found.example] } : {};
  return { ...found, ...listed, ...(declaration === undefined ? {} : { sentence: commentOf(declaration) }) };
}

/** As it is written: the parser of comments would take some of it for types and names. */
const textOf = (tag) =>
  tag
    .getText()
    .replace(/^@\w+\s+/, '')
    .replace(/[\s*/]+$/, '');

/** The alias of the units that a type mentions, through lists and `| null`. */
function aliasOf(type, checker) {
  if (type === undefined) return undefined;
  if (ts.isTypeReferenceNode(type)) {
    const symbol = checker.getSymbolAtLocation(type.typeName);
    const target = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target?.declarations?.[0];
    return declaration?.getSourceFile().fileName.endsWith(unitsFile) ? declaration : undefined;
  }
  return ts.forEachChild(type, (inner) => (ts.isTypeNode(inner) ? aliasOf(inner, checker) : undefined));
}

const keywords = {
  Min: ['minimum'],
  Max: ['maximum'],
  MinLength: ['minLength'],
  MaxLength: ['maxLength'],
  Length: ['minLength', 'maxLength'],
  IsName: ['maxLength'],
  Paragraphs: ['maxLength'],
  ArrayMinSize: ['minItems'],
  ArrayMaxSize: ['maxItems'],
};

/** The bounds that validators name, also where they name a constant, which the plug-in does not read. */
export function boundsOf(field, checker) {
  const found = (ts.getDecorators(field) ?? []).flatMap(({ expression }) => {
    if (!ts.isCallExpression(expression)) return [];
    const names = (keywords[expression.expression.getText()] ?? []).slice(0, expression.arguments.length);
    return names.flatMap((name, index) => {
      const value = checker.getTypeAtLocation(expression.arguments[index]).value;
      return typeof value === 'number' ? [[name, value]] : [];
    });
  });
  return Object.fromEntries(found);
}
