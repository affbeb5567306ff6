import type { ReactNode } from 'react';
import type { Loaded } from '../api';
import { listUrl } from '../api';

/** What stands in place of the numbers. */

export function Loading(): ReactNode {
  return (
    <div className="notice" role="status">
      <p>Counting grants, findings and tickets …</p>
    </div>
  );
}

const failures = {
  rights: {
    title: 'You may not see the overview',
    text: 'It is for the roles admin, owner, approver and auditor of Rescind. Ask an administrator for one of them.',
  },
  session: {
    title: 'You are no longer logged in',
    text: 'Log in again, then load this page once more.',
  },
  other: {
    title: 'The numbers could not be loaded',
    text: 'Try again. If it stays like this, an administrator finds the cause in the system log under “Rescind”.',
  },
};

interface FailureProps {
  readonly failure: Extract<Loaded, { kind: 'failed' }>;
  readonly onRetry: () => void;
}

export function Failure({ failure, onRetry }: FailureProps): ReactNode {
  const { title, text } = failures[failure.reason];
  return (
    <div className="notice problem" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <p className="quiet">{failure.detail}</p>
      {failure.reason !== 'rights' && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Nothing registered yet: what to do first. */
export function FirstSteps(): ReactNode {
  return (
    <div className="notice">
      <h2>Nothing is registered yet</h2>
      <p>Three steps, then this page fills:</p>
      <ol>
        <li>
          <a href="/x_rsc_rescind_application.do?sys_id=-1">Register an application</a>: its
          revocation owner, how access is taken back, and how often it must be read.
        </li>
        <li>
          <a href={listUrl('sc_cat_item', 'active=true')}>Mark the catalog items</a> that grant
          access to it.
        </li>
        <li>
          Run the connector: its first accepted run shows what is really there. The steps are in the
          plugin’s README.
        </li>
      </ol>
    </div>
  );
}
