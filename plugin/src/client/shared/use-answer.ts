import { useCallback, useEffect, useState } from 'react';
import { load, type Answer, type Loaded } from './api';

export interface Question<T> {
  readonly loaded: Loaded<T>;
  readonly isBusy: boolean;
  readonly reload: () => void;
}

/** Asks on start, when the route changes and on request; the last answer stays until the next one is there. */
export function useAnswer<T>(route: string): Question<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const [isBusy, setBusy] = useState(true);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setBusy(true);
    void load<T>(route, stop.signal)
      .catch((cause: unknown): Answer<T> => ({
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
  }, [route, round]);
  const reload = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { loaded, isBusy, reload };
}
