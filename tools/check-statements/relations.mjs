// What a statement does with which relations, from PostgreSQL's own parser: what it writes, what it reads, and which relation is not bound
// to the centre.
import { loadModule, parseSync } from 'libpg-query';

await loadModule();

/** Parameters that are bound by name when the statement runs. */
const named = /\{[a-z]+\.[a-zA-Z]+\}/g;
const last = (list) => list?.[list.length - 1];
const nameOf = ({ schemaname, relname }) => (schemaname === undefined || schemaname === 'public' ? relname : `${schemaname}.${relname}`);

/** One place of a statement where a relation is named: with its alias, and whether its rows are known to be of the centre. */
class Relation {
  constructor(range, isDerived, isWritten = false) {
    this.table = isDerived ? undefined : nameOf(range);
    this.alias = range.alias?.aliasname ?? range.relname;
    this.isDerived = isDerived;
    this.isWritten = isWritten;
    this.isBound = isDerived;
  }
}

/** One level of a query: its relations, the level around it, and what narrows its relations to the centre. */
class Level {
  constructor(outer, names) {
    this.outer = outer;
    this.names = names;
    this.relations = [];
    /** What binds relations of this level: an expression in a level, and the relations that are bound when it is of the centre. */
    this.bindings = [];
  }

  add(relation) {
    this.relations.push(relation);
    return [relation];
  }

  isQuery(name) {
    return this.names.has(name) || (this.outer?.isQuery(name) ?? false);
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

/** Binds relations when the expression is of the centre; answers whether that was news. */
function bind({ from, level, to }) {
  const news = isOfCentre(level, from) ? to().filter(({ isBound }) => !isBound) : [];
  for (const relation of news) relation.isBound = true;
  return news.length > 0;
}

function isOfCentre(level, node) {
  const relations = centreColumnOf(level, node);
  return isCentreParameter(node) || (relations.length > 0 && relations.every(({ isBound }) => isBound));
}

const plain = (node) => (node?.TypeCast === undefined ? node : plain(node.TypeCast.arg));
const isCentreParameter = (node) => plain(node)?.ParamRef?.number === 1;

/** The relations whose `centre_id` an expression is. */
function centreColumnOf(level, node) {
  const fields = (plain(node)?.ColumnRef?.fields ?? []).map((field) => field.String?.sval);
  if (last(fields) !== 'centre_id') return [];
  if (fields.length === 1) return level.relations.filter(({ isDerived }) => !isDerived);
  return [level.find(fields[fields.length - 2])].filter((relation) => relation !== undefined);
}

function readQuery(node, outer, levels) {
  const [[kind, body]] = Object.entries(node);
  const level = new Level(outer, new Set((body.withClause?.ctes ?? []).map((cte) => cte.CommonTableExpr.ctename)));
  levels.push(level);
  for (const { CommonTableExpr } of body.withClause?.ctes ?? []) readQuery(CommonTableExpr.ctequery, level, levels);
  const within = (part) => readExpression(part, level, levels);
  if (kind === 'SelectStmt') {
    if (body.larg !== undefined) {
      for (const half of [body.larg, body.rarg]) readQuery({ SelectStmt: half }, level, levels);
      within([body.sortClause, body.limitCount, body.limitOffset]);
      return level;
    }
    readFrom(body.fromClause ?? [], body.whereClause, level, levels);
    const { fromClause: _from, whereClause: _where, withClause: _with, ...rest } = body;
    within(rest);
    return level;
  }
  if (!['InsertStmt', 'UpdateStmt', 'DeleteStmt'].includes(kind)) {
    within(body);
    return level;
  }
  const [target] = level.add(new Relation(body.relation, false, true));
  if (kind === 'InsertStmt') readInsert(body, target, level, levels);
  else readFrom(body.fromClause ?? body.usingClause ?? [], body.whereClause, level, levels, [target]);
  within([body.targetList, body.returningList, body.returningClause, body.onConflictClause]);
  return level;
}

/** Rows are inserted for the centre when the column `centre_id` is given `$1`, or that of a relation which is bound. */
function readInsert({ cols = [], selectStmt }, target, level, levels) {
  if (selectStmt === undefined) return;
  const inner = readQuery(selectStmt, level, levels);
  const place = cols.findIndex(({ ResTarget }) => ResTarget.name === 'centre_id');
  const { valuesLists, targetList } = selectStmt.SelectStmt;
  const given = valuesLists?.map(({ List }) => List.items[place]) ?? [targetList?.[place]?.ResTarget?.val];
  // Of several rows of `values` each is for the centre, or none counts.
  if (new Set(given.map(isCentreParameter)).size === 1) level.bindings.push({ from: given[0], level: inner, to: () => [target] });
}

function readFrom(items, where, level, levels, narrowed = []) {
  const relations = [...narrowed, ...items.flatMap((item) => readItem(item, level, levels))];
  readCondition(where, relations, level, levels);
  return relations;
}

/** One item of `from`; answers the relations in it. What stands on the optional side of an outer join narrows nothing but itself. */
function readItem(item, level, levels) {
  if (item.RangeVar !== undefined)
    return level.add(new Relation(item.RangeVar, item.RangeVar.schemaname === undefined && level.isQuery(item.RangeVar.relname)));
  if (item.RangeSubselect !== undefined) {
    readQuery(item.RangeSubselect.subquery, level, levels);
    return level.add(new Relation(item.RangeSubselect, true));
  }
  if (item.JoinExpr !== undefined) {
    const { jointype, larg, rarg, quals } = item.JoinExpr;
    const [left, right] = [readItem(larg, level, levels), readItem(rarg, level, levels)];
    const narrowed = { JOIN_LEFT: right, JOIN_RIGHT: left, JOIN_FULL: [] }[jointype] ?? [...left, ...right];
    readCondition(quals, narrowed, level, levels);
    return [...left, ...right];
  }
  readExpression(item, level, levels);
  const [range] = Object.values(item);
  return level.add(new Relation({ alias: range.alias, relname: undefined }, true));
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
      level.bindings.push({ from, level, to: () => centreColumnOf(level, side).filter((relation) => narrowed.includes(relation)) });
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
