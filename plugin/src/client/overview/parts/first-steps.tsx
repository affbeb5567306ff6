import type { ReactNode } from 'react';
import { listUrl } from '../../shared/api';

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
