import type { Row } from '../../contract.ts';
import { authenticate } from '../auth/authenticate.ts';
import {
  bodyObject,
  isObject,
  json,
  unauthenticated,
  type InstanceRequest,
  type Reply,
} from '../messages.ts';
import type { Call } from '../router.ts';
import type { Site } from '../site.ts';
import { faultReply } from '../table/record-faults.ts';
import { tableRefusal } from '../table/table-api.ts';
import {
  deleted,
  idOf,
  inserted,
  shown,
  updated,
  type DisplayValue,
  type JsonRecord,
} from './records.ts';

const ROW_LIMIT = 'glide.processor.json.row_limit';
const DEFAULT_ROW_LIMIT = 10_000;
const ADDRESS = /^\/([a-z0-9_]+?)(?:_list)?\.do$/;

/** One request: its table, and its parameters, of which those in the JSON object win. */
interface Action {
  readonly call: Call;
  readonly table: string;
  readonly body: JsonRecord;
  readonly parameter: (name: string) => string;
}

type Answer = readonly unknown[] | Failure;

/** The whole operation failed. */
interface Failure {
  readonly _error: string;
  readonly reason: string | null;
}

type Act = (action: Action) => Answer;

/** Actions by name (doc:api-reference/web-services/c_ActionParameters). */
const READING: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['getKeys', (action) => found(action).map(idOf)],
  ['getRecords', (action) => records(action, found(action))],
  ['get', (action) => records(action, one(action))],
]);

const WRITING: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['insert', insert],
  ['insertMultiple', insert],
  ['update', needsQuery('update', ({ call, table, body }, row) => updated(call, table, row, body))],
  ['deleteRecord', (action) => one(action).map((row) => deleted(action.call, action.table, row))],
  ['deleteMultiple', needsQuery('delete', ({ call, table }, row) => deleted(call, table, row))],
]);

/** `/<table>.do?JSONv2`, which is no page. */
export function isJsonV2(request: InstanceRequest): boolean {
  return request.query.has('JSONv2') && ADDRESS.test(request.path);
}

/**
 * The JSONv2 web service (doc:api-reference/web-services/c_JSONv2WebService). Writes by GET, which clients send, need an
 * `Authorization` header.
 */
export function jsonV2(
  site: Site,
  request: InstanceRequest,
): { readonly reply: Reply; readonly userName: string } {
  const { session, refused } = authenticate(site, request);
  if (refused || !session) return { reply: refused ?? unauthenticated(), userName: '' };
  const { userName } = session;
  try {
    return { reply: answer({ site, request, session, params: {} }), userName };
  } catch (error) {
    return { reply: faultReply(error), userName };
  }
}

function answer(call: Call): Reply {
  const table = tableOf(call);
  const refusal = tableRefusal(call, table);
  if (refusal) return refusal;
  const body = bodyObject(call.request);
  if (!body) return json(200, failed('The payload is not valid JSON'));
  const { query, method, headers } = call.request;
  const parameter = (name: string): string => {
    const own = body[name];
    return typeof own === 'string' ? own : (query.get(name) ?? '');
  };
  const name = parameter('sysparm_action') || (parameter('sysparm_sys_id') ? 'get' : 'getRecords');
  const write = WRITING.get(name);
  if (write && method === 'GET' && headers['authorization'] === undefined) return unauthenticated();
  const act = write ?? READING.get(name);
  if (!act) return json(200, failed(`Invalid sysparm_action ${name}`));
  const result = act({ call, table, body, parameter });
  return json(200, '_error' in result ? result : { records: result });
}

function tableOf({ site, request }: Call): string {
  const whole = request.path.slice(1, -'.do'.length);
  if (site.store.schema.table(whole)) return whole;
  return ADDRESS.exec(request.path)?.[1] ?? whole;
}

/** Does it to every record of the query; without one to none. */
function needsQuery(verb: string, write: (action: Action, row: Row) => JsonRecord): Act {
  return (action) =>
    action.parameter('sysparm_query') === ''
      ? failed(`Cannot ${verb} with empty sysparm_query`)
      : found(action).map((row) => write(action, row));
}

function insert({ call, table, body }: Action): Answer {
  const several = body['records'];
  if (!Array.isArray(several)) return [inserted(call, table, body)];
  return several.map((given: unknown) => inserted(call, table, isObject(given) ? given : {}));
}

/** What the query finds and the caller may read; the limit comes before access control. */
function found({ call, table, parameter }: Action): readonly Row[] {
  const most = Number(call.site.property(ROW_LIMIT)) || DEFAULT_ROW_LIMIT;
  const asked = parameter('sysparm_record_count');
  const limit = /^\d+$/.test(asked) ? Math.min(Number(asked), most) : most;
  const query = parameter('sysparm_query');
  return call.site.records.read(call.session, table, query, { limit, offset: 0 }).rows;
}

function one({ call, table, parameter }: Action): readonly Row[] {
  const row = call.site.records.readOne(call.session, table, parameter('sysparm_sys_id'));
  return row ? [row] : [];
}

function records({ call, table, parameter }: Action, rows: readonly Row[]): Answer {
  const everyone = call.site.property('glide.json.return_displayValue');
  const asked = (parameter('displayvalue') || everyone).toLowerCase();
  const display: DisplayValue = asked === 'true' || asked === 'all' ? asked : 'false';
  return rows.map((row) => shown(call, table, row, display));
}

function failed(error: string): Failure {
  return { _error: error, reason: null };
}
