import type { Row } from '../overview/overview';
import type { Onward } from './answer';
import { listed, readable, tables, text, unique } from './estate';
import { nodeId } from './graph';
import { identityFields, recordNode } from './nodes';
import { all, among, isMachine, notAmong } from './queries';
import type { Work } from './work';

/**
 * From a person to the accounts, keys and agents that the person owns, backs up, or shares in an owner group: whoever
 * answers for an identity can use it (and may know its secret). Such an identity can have a user of its own, so this
 * goes on, and may come back to where it was.
 */

export interface Reached {
  readonly rows: readonly Row[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly how: Onward }[];
  readonly cuts: readonly {
    readonly node: string;
    readonly what: string;
    readonly shown: number;
    readonly query: string;
  }[];
}

interface People {
  /** Identities by their user. */
  readonly byUser: ReadonlyMap<string, readonly string[]>;
  /** Users of the frontier by group. */
  readonly byGroup: ReadonlyMap<string, readonly string[]>;
  readonly query: string;
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The people of these identities, and what selects the identities that they answer for. */
function peopleOf({ estate }: Work, frontier: readonly Row[]): People | undefined {
  const byUser = new Map<string, string[]>();
  for (const row of frontier) {
    if (text(row, 'user') !== '') put(byUser, text(row, 'user'), text(row, 'sys_id'));
  }
  const users = [...byUser.keys()];
  if (users.length === 0) return undefined;
  const memberships = estate.rows(tables.member, among('user', users), ['user', 'group'], readable);
  const byGroup = new Map<string, string[]>();
  for (const row of memberships) put(byGroup, text(row, 'group'), text(row, 'user'));
  const groups = [...byGroup.keys()].filter((id) => id !== '').slice(0, listed);
  const clauses = [among('owner', users), among('backup_owner', users)];
  if (groups.length > 0) clauses.push(among('owner_group', groups));
  return { byUser, byGroup, query: clauses.join('^OR') };
}

function linksTo(row: Row, { byUser, byGroup }: People): Reached['links'] {
  const to = text(row, 'sys_id');
  const of = (users: readonly string[], how: Onward): Reached['links'] =>
    users.flatMap((user) => (byUser.get(user) ?? []).map((from) => ({ from, to, how })));
  return [
    ...of([text(row, 'owner')], 'owns'),
    ...of([text(row, 'backup_owner')], 'backs_up'),
    ...of(byGroup.get(text(row, 'owner_group')) ?? [], 'owns_in_group'),
  ];
}

/** The start and, level by level, the identities its person answers for; at most so many in all. */
export function reachIdentities(work: Work, start: Row, most: number): Reached {
  const rows = [start];
  const links: Reached['links'][number][] = [];
  const cuts: Reached['cuts'][number][] = [];
  let frontier: readonly Row[] = [start];
  let level = 0;
  for (;;) {
    const people = peopleOf(work, frontier);
    if (!people) break;
    const seen = rows.map((row) => text(row, 'sys_id'));
    const cut = { node: text(frontier[0] ?? {}, 'sys_id'), shown: rows.length };
    const others = all(people.query, notAmong('sys_id', seen));
    if (level === work.limits.depth) {
      cuts.push({
        ...cut,
        what: 'levels of identities that others answer for',
        query: others,
        shown: level,
      });
      break;
    }
    const limit = most + 1;
    const found = work.estate.rows(
      tables.identity,
      people.query,
      identityFields,
      limit + seen.length,
    );
    const fresh = found.filter((row) => !seen.includes(text(row, 'sys_id')));
    frontier = fresh.slice(0, Math.max(0, most - rows.length));
    if (fresh.length > frontier.length) {
      const shown = [...seen, ...frontier.map((row) => text(row, 'sys_id'))];
      const query = all(people.query, notAmong('sys_id', shown));
      cuts.push({ ...cut, what: 'identities', shown: shown.length, query });
    }
    rows.push(...frontier);
    links.push(...found.flatMap((row) => linksTo(row, people)));
    level += 1;
  }
  return { rows, links, cuts };
}

function consumersOf(row: Row): string[] {
  const names = text(row, 'consumers').split(/[,;\n]/);
  return unique(names.map((name) => name.trim().slice(0, 80)));
}

/** Systems that use a machine identity, as its record names them: they stop when it goes. */
export function addConsumers(work: Work, identities: readonly Row[], most: number): void {
  const using = new Map<string, { name: string; ids: string[] }>();
  for (const row of identities.filter((one) => isMachine(text(one, 'kind')))) {
    for (const name of consumersOf(row)) {
      const key = name.toLowerCase();
      const known = using.get(key);
      if (known) known.ids.push(text(row, 'sys_id'));
      else using.set(key, { name, ids: [text(row, 'sys_id')] });
    }
  }
  const entries = [...using.entries()];
  const shown = entries.slice(0, Math.max(0, Math.min(most, work.graph.room())));
  for (const [key, { name, ids }] of shown) {
    const query = among('sys_id', unique(ids));
    const figure = { count: unique(ids).length, table: tables.identity, query };
    const record = { table: tables.identity, id: ids[0] ?? '' };
    work.graph.add({
      ...recordNode('consumer', record, { name, detail: 'Uses it', figure }),
      id: nodeId('consumer', key),
    });
    for (const id of ids) {
      work.graph.link({
        from: nodeId('identity', id),
        to: nodeId('consumer', key),
        relation: 'feeds',
      });
    }
  }
  const left = unique(entries.slice(shown.length).flatMap(([, { ids }]) => ids));
  const rest = { count: left.length, table: tables.identity, query: among('sys_id', left) };
  work.graph.cut(work.graph.start, 'consumers; the identities that name', shown.length, rest);
}
