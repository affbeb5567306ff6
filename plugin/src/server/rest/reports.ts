import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { accessAt } from '../glide/audit/access';
import { findingColumns, findingsPage, stateFilters } from '../glide/audit/findings';
import { grantNamed, tellStory } from '../glide/audit/story';
import { conflictsHeld } from '../glide/audit/toxic';
import { byId, first, isSysId, now, tables } from '../glide/record';
import { accessColumns, momentOf } from '../policy/audit/access';
import { storyColumns, storyRow } from '../policy/audit/story';
import { conflictColumns } from '../policy/audit/toxic';
import { own } from '../policy/grant-state';
import { pathId } from './http';
import { queryNumber, queryText } from './query';
import { afterOf, badRequest, notFound, report, type ReportOutcome } from './report';

/** The auditor's questions. */

const most = 2000;
const normal = 200;

interface Filters {
  /** Encoded conditions of checked ids. */
  readonly terms: readonly string[];
  /** The question in words. */
  readonly words: readonly string[];
  /** What was asked for and does not exist. */
  readonly missing: string;
}

type Find = (text: string) => string;

function idBy(table: string, text: string, ...columns: readonly string[]): string {
  const byOwnId = isSysId(text) ? byId(table, text) : undefined;
  if (byOwnId) return byOwnId.getUniqueValue();
  for (const column of columns) {
    const found = first(table, { [column]: text });
    if (found) return found.getUniqueValue();
  }
  return '';
}

function identityId(text: string): string {
  const named = idBy(tables.identity, text, 'user_name', 'user');
  if (named !== '') return named;
  const user = idBy('sys_user', text, 'user_name');
  const found = user === '' ? undefined : first(tables.identity, { user });
  return found ? found.getUniqueValue() : '';
}

const finders: Readonly<Record<string, Find>> = {
  identity: identityId,
  application: (text) => idBy(tables.application, text, 'key'),
  entitlement: (text) => idBy(tables.entitlement, text, 'native_id'),
};

function filtersOf(request: RESTAPIRequest, names: readonly string[]): Filters {
  const terms: string[] = [];
  const words: string[] = [];
  for (const name of names) {
    const text = queryText(request, name);
    if (text === '') continue;
    const id = finders[name]?.(text) ?? '';
    if (id === '') return { terms: [], words: [], missing: `There is no ${name} ${text}.` };
    terms.push(`${name}=${id}`);
    words.push(`${name}=${text}`);
  }
  return { terms, words, missing: '' };
}

/** What pages and filters have in common; or what is wrong with them. */
function pageOf(
  request: RESTAPIRequest,
  names: readonly string[],
):
  | { readonly after: string; readonly limit: number; readonly filters: Filters }
  | { readonly refused: ReportOutcome } {
  const after = afterOf(request);
  const limit = queryNumber(request, 'limit', { least: 1, most, normal });
  if ('problem' in after) return { refused: badRequest(after.problem) };
  if ('problem' in limit) return { refused: badRequest(limit.problem) };
  const filters = filtersOf(request, names);
  if (filters.missing !== '') {
    const detail = 'Give a sys_id, or the user name, key or native ID that the ledger has.';
    return { refused: notFound(filters.missing, detail) };
  }
  return { after: after.value, limit: limit.value, filters };
}

function access(request: RESTAPIRequest): ReportOutcome {
  const page = pageOf(request, ['identity', 'application', 'entitlement']);
  if ('refused' in page) return page.refused;
  const moment = momentOf(queryText(request, 'on'), now());
  if ('problem' in moment) return badRequest(moment.problem);
  const { after, limit, filters } = page;
  const question = { moment: moment.value, filters: filters.terms, after, limit };
  const { rows, nextAfter } = accessAt(question);
  return {
    table: { columns: accessColumns, rows },
    report: 'access',
    query: [`on=${moment.value}`, ...filters.words].join(', '),
    nextAfter,
  };
}

function findings(request: RESTAPIRequest): ReportOutcome {
  const page = pageOf(request, ['application', 'identity']);
  if ('refused' in page) return page.refused;
  const state = queryText(request, 'state') || 'open';
  const condition = own(stateFilters, state);
  if (condition === undefined) {
    return badRequest(`state must be ${Object.keys(stateFilters).join(', ')}.`);
  }
  const driftClass = queryText(request, 'class');
  if (!/^[a-z_]{0,40}$/.test(driftClass)) return badRequest('class must be a drift class.');
  const terms = [...page.filters.terms, driftClass === '' ? '' : `drift_class=${driftClass}`];
  const query = [condition, ...terms].filter((term) => term !== '').join('^');
  const { rows, nextAfter } = findingsPage(query, page.after, page.limit);
  const words = driftClass === '' ? [] : [`class=${driftClass}`];
  return {
    table: { columns: findingColumns, rows },
    report: 'findings',
    query: [`state=${state}`, ...words, ...page.filters.words].join(', '),
    nextAfter,
  };
}

function conflicts(request: RESTAPIRequest): ReportOutcome {
  const after = afterOf(request);
  if ('problem' in after) return badRequest(after.problem);
  const { rows, nextAfter, isCut } = conflictsHeld(after.value);
  const cut = isCut ? ', entitlements=the first 1000 that name others' : '';
  return {
    table: { columns: conflictColumns, rows },
    report: 'conflicts',
    query: `held now${cut}`,
    nextAfter,
  };
}

function story(request: RESTAPIRequest): ReportOutcome {
  const key = pathId(request);
  const grant = grantNamed(key);
  if (!grant) {
    return notFound(`There is no grant ${key}.`, 'Give its number (RGR…) or its sys_id.');
  }
  const told = tellStory(grant);
  const cut = told.isCut ? ', cut after 200 records of a kind' : '';
  return {
    table: { columns: storyColumns, rows: told.entries.map(storyRow) },
    report: 'story',
    query: `grant=${told.grant.number}${cut}`,
    nextAfter: '',
    more: {
      grant: { ...told.grant, state: told.state },
      entries: told.entries,
    },
  };
}

export function getAccess(request: RESTAPIRequest, response: RESTAPIResponse): void {
  report(request, response, () => access(request));
}

export function getFindings(request: RESTAPIRequest, response: RESTAPIResponse): void {
  report(request, response, () => findings(request));
}

export function getConflicts(request: RESTAPIRequest, response: RESTAPIResponse): void {
  report(request, response, () => conflicts(request));
}

export function getStory(request: RESTAPIRequest, response: RESTAPIResponse): void {
  report(request, response, () => story(request));
}
