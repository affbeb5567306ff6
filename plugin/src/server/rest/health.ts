import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { rules } from '../glide/facts';
import { now } from '../glide/record';
import { answer, ok } from './http';

/** Version of the application; the same as in package.json (a test compares them). */
export const pluginVersion = '0.1.0';

const roles = ['admin', 'owner', 'approver', 'auditor', 'connector'].map(
  (name) => `x_rsc_rescind.${name}`,
);

export function getHealth(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () =>
    ok({
      plugin_version: pluginVersion,
      rules_version: rules().version,
      time: now(),
      user: gs.getUserName(),
      roles: roles.filter((role) => gs.hasRole(role)),
    }),
  );
}
