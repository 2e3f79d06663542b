// What a statement does with which relations, from PostgreSQL's own parser: what it writes, what it reads, and which relation is not bound
// to the centre. Only the four kinds of statements that the product needs are read; any other is refused, because nobody would know what
// it does.
import { loadModule, parseSync } from 'libpg-query';
import { centreAnswersOf, halvesOf } from './answers.mjs';

await loadModule();

/** Parameters that are bound by name when the statement runs. */
const named = /\{[a-z]+\.[a-zA-Z]+\}/g;
const last = (list) => list?.[list.length - 1];
const nameOf = ({ schemaname, relname }) => (schemaname === undefined || schemaname === 'public' ? relname : `${schemaname}.${relname}`);

/**
 * One place of a statement where a relation is named: with its alias, and whether its rows are known to be of the centre. One that is derived,
 * from a query or a function, is no table; its column `centre_id` is of the centre only when what answers it is.
 */
class Relation {
  constructor(range, isDerived, isWritten = false) {
    this.table = isDerived ? undefined : nameOf(range);
    this.alias = range.alias?.aliasname ?? range.relname;
    this.isDerived = isDerived;
    this.isWritten = isWritten;
    this.isBound = false;
    this.hasCentre = !isDerived;
  }
}

/** A statement of a kind that is not read, or a `select` that makes a table. */
export class UnknownKind extends Error {}
const knownKinds = ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt'];

/** One level of a query: its relations, the level around it, and what narrows its relations to the centre. */
class Level {
  constructor(outer, names) {
    this.outer = outer;
    /** The queries of `with`, by name; one that is still being read, which a recursive query is to itself, has no halves yet. */
    this.queries = new Map(names.map((name) => [name, undefined]));
    this.relations = [];
    /** The bindings of relations of this level: an expression in a level, and the relations that are bound when it is of the centre. */
    this.bindings = [];
  }

  add(relation) {
    this.relations.push(relation);
    return [relation];
  }

  isQuery(name) {
    return this.queries.has(name) || (this.outer?.isQuery(name) ?? false);
  }

  query(name) {
    return this.queries.has(name) ? this.queries.get(name) : this.outer?.query(name);
  }

  /** Adds a relation whose rows are what a query answers. */
  addDerived(range, query) {
    const relation = new Relation(range, true);
    const columns = (range.alias?.colnames ?? query?.columns)?.map((column) => column.String.sval);
    const answers = query === undefined ? [] : centreAnswersOf(query.halves, columns);
    relation.hasCentre = answers.length > 0;
    if (relation.hasCentre) this.bindings.push({ holds: () => answers.every(isOfCentre), to: () => [relation] });
    return this.add(relation);
  }

  find(alias) {
    return this.relations.find((relation) => relation.alias === alias) ?? this.outer?.find(alias);
  }
}

/** Reads one text, which may be several statements. */
export function relationsOf(text) {
  const levels = [];
  for (const { stmt } of parseSync(text.replace(named, '$99')).stmts ?? []) readQuery(stmt, undefined, levels);
  const bindings = levels.flatMap((level) => level.bindings);
  for (let changed = true; changed;) changed = bindings.map(bind).includes(true);
  const relations = levels.flatMap((level) => level.relations).filter(({ isDerived }) => !isDerived);
  return {
    written: relations.filter(({ isWritten }) => isWritten).map(({ table }) => table),
    read: relations.filter(({ isWritten }) => !isWritten).map(({ table }) => table),
    unbound: relations.filter(({ isBound }) => !isBound).map(({ table }) => table),
  };
}

/** Binds relations when what they are compared with is of the centre; answers whether that was news. */
function bind({ holds, to }) {
  const news = holds() ? to().filter(({ isBound }) => !isBound) : [];
  for (const relation of news) relation.isBound = true;
  return news.length > 0;
}

/** Whether an expression of a level is the id of the centre; `*`, or `x.*`, is where every relation of it is bound. */
function isOfCentre({ level, node, star }) {
  if (star !== undefined) return star(level).every((relation) => relation?.isBound === true);
  const relations = centreColumnOf(level, node);
  return isCentreParameter(node) || (relations.length > 0 && relations.every(({ isBound }) => isBound));
}

const plain = (node) => (node?.TypeCast === undefined ? node : plain(node.TypeCast.arg));
const isCentreParameter = (node) => plain(node)?.ParamRef?.number === 1;

/** The relations whose `centre_id` an expression is. */
function centreColumnOf(level, node) {
  const fields = (plain(node)?.ColumnRef?.fields ?? []).map((field) => field.String?.sval);
  if (last(fields) !== 'centre_id') return [];
  if (fields.length === 1) return level.relations.filter(({ hasCentre }) => hasCentre);
  return [level.find(fields[fields.length - 2])].filter((relation) => relation !== undefined);
}

/** Reads one query; answers its level, and the halves whose rows it answers. */
function readQuery(node, outer, levels) {
  const [[kind, body]] = Object.entries(node);
  if (!knownKinds.includes(kind) || body.intoClause !== undefined)
    throw new UnknownKind(`${kind} is not one of ${knownKinds.join(', ')}, or makes a table`);
  const queries = (body.withClause?.ctes ?? []).map((cte) => cte.CommonTableExpr);
  const level = new Level(
    outer,
    queries.map(({ ctename }) => ctename),
  );
  levels.push(level);
  for (const { ctename, ctequery, aliascolnames } of queries)
    level.queries.set(ctename, { ...readQuery(ctequery, level, levels), columns: aliascolnames });
  return kind === 'SelectStmt' ? readSelect(body, level, levels) : readWrite(kind, body, level, levels);
}

function readSelect(body, level, levels) {
  const within = (part) => readExpression(part, level, levels);
  if (body.larg !== undefined) {
    const halves = [body.larg, body.rarg].flatMap((half) => readQuery({ SelectStmt: half }, level, levels).halves);
    within([body.sortClause, body.limitCount, body.limitOffset]);
    return { level, halves };
  }
  readFrom(body.fromClause ?? [], body.whereClause, level, levels);
  const { fromClause: _from, whereClause: _where, withClause: _with, ...rest } = body;
  within(rest);
  return { level, halves: halvesOf(level, body) };
}

function readWrite(kind, body, level, levels) {
  const [target] = level.add(new Relation(body.relation, false, true));
  if (kind === 'InsertStmt') readInsert(body, target, level, levels);
  else readFrom(body.fromClause ?? body.usingClause ?? [], body.whereClause, level, levels, [target]);
  readExpression([body.targetList, body.returningList, body.returningClause, body.onConflictClause], level, levels);
  return { level, halves: halvesOf(level, { targetList: body.returningClause?.exprs ?? body.returningList }) };
}

/** Rows are inserted for the centre when the column `centre_id` is given `$1`, or that of a relation which is bound, in every row. */
function readInsert({ cols = [], selectStmt }, target, level, levels) {
  if (selectStmt === undefined) return;
  const { halves } = readQuery(selectStmt, level, levels);
  const answers = centreAnswersOf(
    halves,
    cols.map(({ ResTarget }) => ResTarget.name),
  );
  if (answers.length > 0) level.bindings.push({ holds: () => answers.every(isOfCentre), to: () => [target] });
}

function readFrom(items, where, level, levels, narrowed = []) {
  const relations = [...narrowed, ...items.flatMap((item) => readItem(item, level, levels))];
  readCondition(where, relations, level, levels);
  return relations;
}

/** One item of `from`; answers the relations in it. What stands on the optional side of an outer join narrows nothing but itself. */
function readItem(item, level, levels) {
  if (item.RangeVar !== undefined) {
    const { schemaname, relname } = item.RangeVar;
    const isQuery = schemaname === undefined && level.isQuery(relname);
    return isQuery ? level.addDerived(item.RangeVar, level.query(relname)) : level.add(new Relation(item.RangeVar, false));
  }
  if (item.RangeSubselect !== undefined)
    return level.addDerived(item.RangeSubselect, readQuery(item.RangeSubselect.subquery, level, levels));
  if (item.JoinExpr !== undefined) {
    const { jointype, larg, rarg, quals } = item.JoinExpr;
    const [left, right] = [readItem(larg, level, levels), readItem(rarg, level, levels)];
    const narrowed = { JOIN_LEFT: right, JOIN_RIGHT: left, JOIN_FULL: [] }[jointype] ?? [...left, ...right];
    readCondition(quals, narrowed, level, levels);
    return [...left, ...right];
  }
  readExpression(item, level, levels);
  const [range] = Object.values(item);
  return level.addDerived(range, undefined);
}

/** The equalities that every row has to meet: those that stand under `and` only. */
function readCondition(node, narrowed, level, levels) {
  if (node === undefined) return;
  if (node.BoolExpr?.boolop === 'AND_EXPR') {
    for (const part of node.BoolExpr.args) readCondition(part, narrowed, level, levels);
    return;
  }
  const { A_Expr: comparison } = node;
  if (comparison?.kind === 'AEXPR_OP' && comparison.name[0].String.sval === '=')
    for (const [from, side] of [
      [comparison.lexpr, comparison.rexpr],
      [comparison.rexpr, comparison.lexpr],
    ])
      level.bindings.push({
        holds: () => isOfCentre({ level, node: from }),
        to: () => centreColumnOf(level, side).filter((relation) => narrowed.includes(relation)),
      });
  readExpression(node, level, levels);
}

/** Queries within an expression. */
function readExpression(node, level, levels) {
  if (typeof node !== 'object' || node === null) return;
  if (node.SelectStmt !== undefined) {
    readQuery(node, level, levels);
    return;
  }
  for (const part of Object.values(node)) readExpression(part, level, levels);
}
