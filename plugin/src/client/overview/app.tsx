import type { ReactNode } from 'react';
import type { Overview } from '../../server/policy/overview/answer';
import { Failure, Loading } from '../shared/notices';
import { Hatching } from '../shared/stacked-bar';
import { useAnswer } from '../shared/use-answer';
import { localTime } from '../shared/words';
import { ApplicationsCard } from './parts/applications';
import { CoverageCard } from './parts/coverage';
import { FindingsCard } from './parts/findings';
import { FirstSteps } from './parts/first-steps';
import { GrantsCard } from './parts/grants';
import { RevocationCard } from './parts/revocation';
import { TicketsCard } from './parts/tickets';

const rights = {
  title: 'You may not see the overview',
  text: 'It is for the roles admin, owner, approver and auditor of Rescind. Ask an administrator for one of them.',
};

function isEmpty({ applications, coverage, grants }: Overview): boolean {
  return applications.total.count + coverage.total.count + grants.total.count === 0;
}

function Numbers({ overview }: { readonly overview: Overview }): ReactNode {
  if (isEmpty(overview)) return <FirstSteps />;
  return (
    <div className="cards">
      <CoverageCard coverage={overview.coverage} />
      <TicketsCard tickets={overview.tickets} />
      <RevocationCard revocation={overview.revocation} />
      <FindingsCard findings={overview.findings} />
      <ApplicationsCard applications={overview.applications} now={overview.generated_at} />
      <GrantsCard grants={overview.grants} />
    </div>
  );
}

export function App(): ReactNode {
  const { loaded, isBusy, reload } = useAnswer<Overview>('/overview');
  return (
    <main aria-busy={isBusy}>
      <Hatching />
      <header>
        <div>
          <h1>Rescind overview</h1>
          <p className="quiet">Who can get access, who holds it, and the proof that it is gone.</p>
        </div>
        <div className="state">
          <p className="key">
            <span className="swatch tone-unknown" aria-hidden="true" /> Unknown is not clean
          </p>
          {loaded.kind === 'loaded' && (
            <p className="quiet" role="status">
              As of {localTime(loaded.value.generated_at)}
            </p>
          )}
          <button type="button" onClick={reload} disabled={isBusy}>
            {isBusy ? 'Counting …' : 'Refresh'}
          </button>
        </div>
      </header>
      {loaded.kind === 'loading' && <Loading text="Counting grants, findings and tickets …" />}
      {loaded.kind === 'failed' && <Failure failure={loaded} rights={rights} onRetry={reload} />}
      {loaded.kind === 'loaded' && <Numbers overview={loaded.value} />}
    </main>
  );
}
