import { useEffect, useState, type ReactNode } from 'react';
import type { Start } from '../../server/policy/blast/answer';
import { load } from '../shared/api';
import { pageUrl } from './address';
import { kindNames } from './words';

/** Milliseconds after the last key. */
const pause = 250;

/** The starts whose names hold what was typed; undefined while nothing was asked. */
function useStarts(typed: string): readonly Start[] | string | undefined {
  const [found, setFound] = useState<readonly Start[] | string>();
  useEffect(() => {
    if (typed.trim().length < 2) {
      setFound(undefined);
      return undefined;
    }
    const stop = new AbortController();
    const failed = 'The search did not answer. Try again.';
    const timer = setTimeout(() => {
      const route = `/blast-radius/starts?name=${encodeURIComponent(typed)}`;
      void load<{ readonly starts: readonly Start[] }>(route, stop.signal)
        .then((answer) => (answer.kind === 'loaded' ? answer.value.starts : failed))
        .catch(() => failed)
        .then((next) => {
          if (!stop.signal.aborted) setFound(next);
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);
  return found;
}

function said(found: readonly Start[] | string | undefined): string {
  if (found === undefined) return '';
  if (typeof found === 'string') return found;
  if (found.length === 0) return 'Nothing with this name that you may see.';
  return `${String(found.length)} found`;
}

/** Finds a start while its name is typed. */
export function Search(): ReactNode {
  const [typed, setTyped] = useState('');
  const found = useStarts(typed);
  const starts = Array.isArray(found) ? (found as readonly Start[]) : [];
  return (
    <search className="search">
      <label htmlFor="start">
        Start from an identity, workflow, catalog item, application or service
      </label>
      <input
        id="start"
        type="search"
        autoComplete="off"
        placeholder="Type a part of its name"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <p className="quiet" role="status">
        {said(found)}
      </p>
      {starts.length > 0 && (
        <ul className="starts">
          {starts.map(({ from, id, name, detail }) => (
            <li key={`${from} ${id}`}>
              <a href={pageUrl({ from, id, depth: '', open: '' })}>{name}</a>{' '}
              <span className="quiet">
                {kindNames[from][0]}
                {detail === '' ? '' : `, ${detail}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
