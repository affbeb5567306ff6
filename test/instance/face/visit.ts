import type { Session } from '../contract.ts';
import type { WebSession } from '../http/auth/sessions.ts';
import { formFields, type InstanceRequest, type Reply } from '../http/messages.ts';
import type { Site } from '../http/site.ts';

/** One request of a logged-in person to a page. */
export interface Visit {
  readonly site: Site;
  readonly request: InstanceRequest;
  readonly session: Session;
  readonly web: WebSession;
}

/** Answers a visit; `undefined` when the address is not its own. */
export type Page = (visit: Visit) => Reply | Promise<Reply> | undefined;

/** Fields of a posted page form; `undefined` when its CSRF token (`sysparm_ck`) is not the session's. */
export function postedFields(visit: Visit): URLSearchParams | undefined {
  const fields = formFields(visit.request);
  return fields.get('sysparm_ck') === visit.web.token ? fields : undefined;
}

/** True when the session holds one of the comma-separated roles, or when none is asked for. */
export function hasAnyRole(session: Session, roles: string): boolean {
  const names = roles.split(',').flatMap((role) => role.trim() || []);
  return (
    names.length === 0 ||
    session.roles.has('admin') ||
    names.some((name) => session.roles.has(name))
  );
}
