import { startScim, type ScimServer } from '../../downstreams/scim.ts';
import { estate, type Downstream, type Fault, type FaultName, type Harness } from '../contract.ts';
import type { ErrorCode } from '../../../connector/src/lib/errors.ts';
import type { ScimFault } from '../../downstreams/scim-faults.ts';

type Line = readonly [
  name: FaultName,
  what: string,
  code: ErrorCode,
  fault: ScimFault,
  on?: string,
];

const lines: readonly Line[] = [
  ['unauthorized', 'status 401', 'target_unauthorized', 'unauthorized'],
  ['forbidden', 'status 403 for groups only', 'target_forbidden', 'forbidden', '/Groups'],
  ['rate_limited', 'status 429', 'target_rate_limited', 'rate_limited'],
  ['server_error', 'status 500', 'target_unreachable', 'error_500'],
  ['server_error', 'status 500 for groups only', 'target_unreachable', 'error_500', '/Groups'],
  ['timeout', 'no answer', 'target_unreachable', 'hang'],
  ['garbage', 'a login page', 'target_protocol', 'html'],
  ['missing_field', 'a user without id', 'target_protocol', 'missing_id', '/Users'],
  ['cut', 'JSON that ends early', 'target_incomplete', 'cut_json'],
  ['cut', 'a body that ends early', 'target_incomplete', 'cut_connection'],
  ['cut', 'paging ignored', 'target_incomplete', 'ignore_start_index', '/Users'],
  ['cut', 'one entry of each page lost', 'target_incomplete', 'lose_last_of_page', '/Users'],
  ['cut', 'a total that is too high', 'target_incomplete', 'total_too_high', '/Users'],
  ['cut', 'a total that is too low', 'target_incomplete', 'total_too_low', '/Users'],
];

async function start(): Promise<Downstream> {
  const app = await startScim();
  const ids = new Map<string, string>();
  for (const { login, enabled } of estate.accounts) {
    ids.set(login, app.addUser({ userName: login, active: enabled }));
  }
  for (const name of ['admins', 'readers']) ids.set(name, app.addGroup(name, []));
  const idOf = (name: string): string => ids.get(name) ?? '';
  for (const { login, entitlement } of estate.grants) {
    app.addMember(idOf(entitlement), idOf(login));
  }
  return {
    target: {
      url: app.url,
      auth: { token: { fromEnv: 'SCIM_TOKEN' } },
      pageSize: 6,
      timeout: 'PT1S',
    },
    env: { SCIM_TOKEN: app.token },
    entitlementType: 'group',
    faults: lines.map((line) => toFault(app, line)),
    cannot: {},
    repair() {
      app.faults.clear();
      return Promise.resolve();
    },
    duplicate() {
      app.faults.set('duplicate_across_pages', '/Users');
      return Promise.resolve();
    },
    hang() {
      app.faults.set('hang');
      return Promise.resolve({ timeout: 'PT60S' });
    },
    give(login, entitlement) {
      app.addMember(idOf(entitlement), idOf(login));
      return Promise.resolve();
    },
    take(login, entitlement) {
      app.removeMember(idOf(entitlement), idOf(login));
      return Promise.resolve();
    },
    question: (login, entitlement) =>
      Promise.resolve({
        accountNativeId: idOf(login),
        accountLogin: login,
        entitlement:
          entitlement === undefined ? undefined : { type: 'group', nativeId: idOf(entitlement) },
        scope: '',
      }),
    state() {
      const writes = app.requests.filter(({ method }) => method !== 'GET');
      return Promise.resolve(JSON.stringify([[...app.users], [...app.groups], writes]));
    },
    stop: () => app.stop(),
  };
}

function toFault(app: ScimServer, [name, what, code, fault, on]: Line): Fault {
  return {
    name,
    what,
    code,
    arrange() {
      app.faults.set(fault, on);
      return Promise.resolve({});
    },
  };
}

export const harness: Harness = { id: 'scim', start };
