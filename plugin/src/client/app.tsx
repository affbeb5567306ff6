import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Overview } from '../server/policy/overview/answer';
import { loadOverview, type Loaded } from './api';
import { ApplicationsCard } from './parts/applications';
import { CoverageCard } from './parts/coverage';
import { FindingsCard } from './parts/findings';
import { GrantsCard } from './parts/grants';
import { Failure, FirstSteps, Loading } from './parts/notices';
import { RevocationCard } from './parts/revocation';
import { Hatching } from './parts/stacked-bar';
import { TicketsCard } from './parts/tickets';
import { localTime } from './words';

/** Loads on start and on request; the last numbers stay until new ones are there. */
function useOverview(): { loaded: Loaded; isBusy: boolean; reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [isBusy, setBusy] = useState(true);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void loadOverview(stop.signal)
      .catch((cause: unknown): Loaded => ({
        kind: 'failed',
        reason: 'other',
        detail: String(cause),
      }))
      .then((next) => {
        if (stop.signal.aborted) return;
        setLoaded(next);
        setBusy(false);
      });
    return () => {
      stop.abort();
    };
  }, [round]);
  const reload = useCallback(() => {
    setBusy(true);
    setRound((before) => before + 1);
  }, []);
  return { loaded, isBusy, reload };
}

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
  const { loaded, isBusy, reload } = useOverview();
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
              As of {localTime(loaded.overview.generated_at)}
            </p>
          )}
          <button type="button" onClick={reload} disabled={isBusy}>
            {isBusy ? 'Counting …' : 'Refresh'}
          </button>
        </div>
      </header>
      {loaded.kind === 'loading' && <Loading />}
      {loaded.kind === 'failed' && <Failure failure={loaded} onRetry={reload} />}
      {loaded.kind === 'loaded' && <Numbers overview={loaded.overview} />}
    </main>
  );
}
