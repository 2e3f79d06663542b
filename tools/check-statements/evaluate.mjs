// Finds out which texts an expression can be, without running it: constants across imports, templates, fragments made by functions, and
// all branches of a choice. An expression that it cannot resolve is an error of the caller, never skipped.
import ts from 'typescript';

/** An expression whose value is not known before the program runs. */
export class Unresolved extends Error {
  constructor(node, why) {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    super(`${why}: ${node.getText().replaceAll(/\s+/g, ' ').slice(0, 80)} (line ${line + 1} of ${file.fileName})`);
  }
}

const mostTexts = 256;
const isWrapper = (node) =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node);
const isFunction = (node) =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
const distinct = (texts) => [...new Set(texts)];

/** Evaluates expressions of one program. `scope` maps the parameters of the fragment that is being read to what they were given. */
export class Evaluator {
  constructor(checker) {
    this.checker = checker;
  }

  /** Every text that an expression can be. */
  texts(node, scope = new Map()) {
    const { value, scope: where } = this.follow(node, scope);
    const texts = distinct(this.textsOf(value, where));
    if (texts.length > mostTexts) throw new Unresolved(node, 'More texts than a statement has branches');
    return texts;
  }

  textsOf(node, scope) {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node))
      return node.templateSpans.reduce(
        (texts, span) => combine(combine(texts, this.texts(span.expression, scope)), [span.literal.text]),
        [node.head.text],
      );
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return combine(this.texts(node.left, scope), this.texts(node.right, scope));
    if (ts.isConditionalExpression(node)) return [...this.texts(node.whenTrue, scope), ...this.texts(node.whenFalse, scope)];
    if (ts.isCallExpression(node)) return this.textsOfCall(node, scope);
    return this.textsOfType(node);
  }

  textsOfCall(node, scope) {
    const { expression: callee, arguments: given } = node;
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'join')
      return this.lists(callee.expression, scope).flatMap((items) => {
        const [separator] = given.length === 0 ? [','] : this.texts(given[0], scope);
        return items.reduce(
          (texts, item, place) =>
            combine(
              texts,
              item().map((text) => (place === 0 ? text : separator + text)),
            ),
          [''],
        );
      });
    if (ts.isPropertyAccessExpression(callee) && ['toString', 'trim'].includes(callee.name.text))
      return this.texts(callee.expression, scope);
    if (ts.isIdentifier(callee) && callee.text === 'String') return this.texts(given[0], scope);
    const made = this.functionOf(callee, scope);
    // A prepared statement is its text.
    if (made.value.name?.text === 'prepared' || made.value.parent?.name?.text === 'prepared') return this.texts(given[0], scope);
    return this.textsOfBody(made.value, this.bind(made, given, scope));
  }

  /** The answers of a function: its expression, or every `return` of its block. */
  textsOfBody(made, scope) {
    if (made.body === undefined) throw new Unresolved(made, 'A function without a body');
    if (!ts.isBlock(made.body)) return this.texts(made.body, scope);
    const answers = [];
    const visit = (node) => {
      if (ts.isReturnStatement(node) && node.expression !== undefined) answers.push(...this.texts(node.expression, scope));
      else if (!isFunction(node)) ts.forEachChild(node, visit);
    };
    ts.forEachChild(made.body, visit);
    return answers;
  }

  functionOf(callee, scope) {
    const found = this.follow(callee, scope);
    if (!isFunction(found.value)) throw new Unresolved(callee, 'Not a function that can be read');
    return found;
  }

  bind({ value: made, scope: outer }, given, scope) {
    const bound = new Map(outer);
    made.parameters.forEach((parameter, place) => {
      const value = given[place] ?? parameter.initializer;
      if (value !== undefined) bound.set(parameter, { value, scope: given[place] === undefined ? bound : scope });
    });
    return bound;
  }

  /** Every list that an expression can be, as lists of functions that answer the texts of an item. */
  lists(node, scope) {
    const { value, scope: where } = this.follow(node, scope);
    if (ts.isArrayLiteralExpression(value))
      return value.elements.reduce(
        (lists, element) => {
          const items = ts.isSpreadElement(element) ? this.lists(element.expression, where) : [[() => this.texts(element, where)]];
          return lists.flatMap((list) => items.map((more) => [...list, ...more]));
        },
        [[]],
      );
    if (ts.isConditionalExpression(value)) return [...this.lists(value.whenTrue, where), ...this.lists(value.whenFalse, where)];
    if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression)) return this.listsOfCall(value, where);
    throw new Unresolved(node, 'Not a list that can be read');
  }

  listsOfCall(node, scope) {
    const { expression: callee, arguments: given } = node;
    const from = callee.expression;
    if (callee.name.text === 'map') {
      const made = this.functionOf(given[0], scope);
      const [parameter] = made.value.parameters;
      return this.lists(from, scope).map((items) =>
        items.map((item) => () => item().flatMap((text) => this.textsOfBody(made.value, new Map(made.scope).set(parameter, { text })))),
      );
    }
    // What a filter leaves out is not known; a statement must be right with all of it.
    if (callee.name.text === 'filter') return this.lists(from, scope);
    if (from.getText() === 'Object' && ['keys', 'values'].includes(callee.name.text)) {
      const { value, scope: where } = this.follow(given[0], scope);
      if (!ts.isObjectLiteralExpression(value)) throw new Unresolved(node, 'Not an object that can be read');
      return [value.properties.map((one) => () => (callee.name.text === 'keys' ? [one.name.text] : this.texts(one.initializer, where)))];
    }
    throw new Unresolved(node, 'Not a list that can be read');
  }

  /** Follows names to what they stand for. */
  follow(node, scope) {
    if (isWrapper(node)) return this.follow(node.expression, scope);
    if (ts.isIdentifier(node)) return this.followName(node, scope);
    if (ts.isPropertyAccessExpression(node)) return this.followProperty(node, scope);
    return { value: node, scope };
  }

  followName(node, scope) {
    const declaration = this.declarationOf(node);
    const given = declaration === undefined ? undefined : scope.get(declaration);
    if (given?.text !== undefined) return { value: ts.factory.createStringLiteral(given.text), scope };
    if (given !== undefined) return this.follow(given.value, given.scope);
    if (declaration === undefined) return { value: node, scope };
    if (isFunction(declaration)) return { value: declaration, scope };
    if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined && isConstant(declaration))
      return this.follow(declaration.initializer, scope);
    if (ts.isBindingElement(declaration)) return this.followBinding(declaration, node, scope);
    return { value: node, scope };
  }

  /** A name taken out of a list or an object: every one of its alternatives. */
  followBinding(element, node, scope) {
    const pattern = element.parent;
    const source = pattern.parent;
    if (!ts.isVariableDeclaration(source) || source.initializer === undefined) return { value: node, scope };
    const pick = (expression) => {
      const { value, scope: where } = this.follow(expression, scope);
      if (ts.isConditionalExpression(value)) return [...pick(value.whenTrue), ...pick(value.whenFalse)];
      if (ts.isArrayLiteralExpression(value) && ts.isArrayBindingPattern(pattern))
        return [{ value: value.elements[pattern.elements.indexOf(element)], scope: where }];
      if (ts.isObjectLiteralExpression(value)) return [this.propertyOf(value, (element.propertyName ?? element.name).text, where)];
      return [undefined];
    };
    const picked = pick(source.initializer);
    if (picked.some((one) => one?.value === undefined)) return { value: node, scope };
    if (picked.length === 1) return this.follow(picked[0].value, picked[0].scope);
    return { value: this.choiceOf(picked), scope };
  }

  choiceOf(picked) {
    const texts = picked.flatMap(({ value, scope }) => this.texts(value, scope));
    return texts
      .map((text) => ts.factory.createStringLiteral(text))
      .reduce((first, second) => ts.factory.createConditionalExpression(ts.factory.createTrue(), undefined, first, undefined, second));
  }

  followProperty(node, scope) {
    const { value, scope: where } = this.follow(node.expression, scope);
    if (ts.isObjectLiteralExpression(value)) {
      const found = this.propertyOf(value, node.name.text, where);
      if (found !== undefined) return this.follow(found.value, found.scope);
    }
    // The text of a prepared statement.
    if (node.name.text === 'text' && ts.isCallExpression(value)) return { value, scope: where };
    const declaration = this.declarationOf(node.name);
    if (declaration !== undefined && isFunction(declaration)) return { value: declaration, scope };
    if (declaration !== undefined && ts.isPropertyDeclaration(declaration) && declaration.initializer !== undefined)
      return this.follow(declaration.initializer, scope);
    if (declaration !== undefined && ts.isPropertyAssignment(declaration)) return this.follow(declaration.initializer, scope);
    return { value: node, scope };
  }

  propertyOf(object, name, scope) {
    for (const property of object.properties) {
      if (property.name?.text !== name) continue;
      if (ts.isPropertyAssignment(property)) return { value: property.initializer, scope };
      if (ts.isShorthandPropertyAssignment(property)) return { value: property.name, scope };
      if (ts.isMethodDeclaration(property)) return { value: property, scope };
    }
    return undefined;
  }

  declarationOf(node) {
    const parent = node.parent;
    let symbol =
      parent !== undefined && ts.isShorthandPropertyAssignment(parent)
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(node);
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration;
  }

  /** A parameter that can be one of a few texts, by its type. */
  textsOfType(node) {
    if (node.pos >= 0) {
      const type = this.checker.getTypeAtLocation(node);
      const types = type.isUnion() ? type.types : [type];
      if (types.every((one) => one.isStringLiteral() || one.isNumberLiteral())) return types.map((one) => String(one.value));
    }
    throw new Unresolved(node, 'Cannot be read');
  }
}

const combine = (firsts, seconds) => distinct(firsts.flatMap((first) => seconds.map((second) => first + second)));
const isConstant = (declaration) => (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
