// The rules of the house about statements. Each answers sentences about what breaks it.
import { projects } from '../../.dependency-cruiser.mjs';
import { relationsOf, UnknownKind } from './relations.mjs';

const { base, order, outermost, readModels, readLater } = projects.api;
const places = new Map([...base, ...order].map((folder, place) => [folder, place]));
const inApi = (file) => file.slice('apps/api/src/'.length);
const folderOf = (file) => inApi(file).split('/')[0];
const isReadModel = (file) => file.endsWith('.read-model.ts') || readModels.includes(folderOf(file));
const isLater = (file, owner) => (places.get(owner) ?? 0) > (places.get(folderOf(file)) ?? 0);
const isOutermost = (file) => outermost.includes(folderOf(file)) || !inApi(file).includes('/');

/** Everything that is wrong with what was read; `later` names the read models that may read tables of later slices, with those tables. */
export function faultsOf({ statements, gates, sqlTexts, lists, recordsets, owners, unresolved }, later = readLater) {
  const faults = unresolved.map(({ place, why }) => ({ rule: 'statement-can-be-read', place, what: why }));
  const fault = (rule, place, what) => faults.push({ rule, place, what });
  for (const { file, place, texts } of statements) {
    for (const text of texts) {
      const relations = parsed(text, (rule, why) => fault(rule, place, why));
      if (relations === undefined) continue;
      for (const table of relations.unbound.filter((one) => isTenant(one, owners)))
        fault('names-the-centre', place, `${table} without centre_id`);
      for (const table of relations.written) checkWrite(file, place, table, owners, fault);
      for (const table of relations.read) checkRead(file, place, table, owners, fault, later);
    }
  }
  const checked = statements.flatMap(({ texts }) => texts);
  for (const { place, text } of sqlTexts)
    if (!checked.some((one) => one.includes(text)))
      fault('sql-is-checked', place, `no statement has this text: ${text.trim().slice(0, 80)}`);
  for (const { place, list } of lists) fault('list-from-the-domain', place, `${list} … is written by hand`);
  for (const { place } of recordsets)
    fault('rows-by-their-table', place, 'columns and types are written by hand; jsonb_populate_recordset takes those of the table');
  for (const { file, place, table } of gates) checkWrite(file, place, table, owners, fault);
  return [...new Map(faults.map((one) => [`${one.rule} ${one.place} ${one.what}`, one])).values()];
}

function parsed(text, fail) {
  try {
    return relationsOf(text);
  } catch (error) {
    fail(error instanceof UnknownKind ? 'statement-is-known' : 'statement-is-sql', `${error.message}: ${text.trim().slice(0, 120)}`);
    return undefined;
  }
}

/** Tables of schema public are of a centre; those of the control plane, the queue and the catalogue have rules of their own. */
const isTenant = (table, owners) => !table.includes('.') && owners.has(table);
const isKnown = (table) => !/^(pg_|information_schema\.)|^migrations$/.test(table);

function checkWrite(file, place, table, owners, fault) {
  if (isOutermost(file)) return;
  const owner = owners.get(table);
  if (isReadModel(file)) fault('read-model-writes-nothing', place, `${inApi(file)} writes ${table}`);
  else if (owner !== folderOf(file)) fault('writes-own-tables', place, `${folderOf(file)} writes ${table} of ${owner ?? 'nobody'}`);
}

function checkRead(file, place, table, owners, fault, later) {
  if (isOutermost(file) || readModels.includes(folderOf(file)) || !isKnown(table)) return;
  const owner = owners.get(table);
  if (owner === undefined) fault('reads-earlier-tables', place, `${folderOf(file)} reads ${table} of nobody`);
  else if (isLater(file, owner) && !later[inApi(file)]?.includes(table))
    fault('reads-earlier-tables', place, `${inApi(file)} reads ${table} of ${owner}, which comes later`);
}

/** Entries of the list of read models that nothing needs: no such read model, or a table that it does not read. */
export function unneeded({ statements }, later = readLater) {
  const readBy = Map.groupBy(statements, ({ file }) => inApi(file));
  return Object.entries(later).flatMap(([file, tables]) => {
    const texts = (readBy.get(file) ?? []).flatMap((statement) => statement.texts);
    const read = new Set(texts.flatMap((text) => relationsOf(text).read));
    if (!file.endsWith('.read-model.ts')) return [`${file} is not named as a read model`];
    return tables.filter((table) => !read.has(table)).map((table) => `${file} does not read ${table}`);
  });
}
