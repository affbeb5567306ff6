import type { ReactNode } from 'react';
import type { Failed } from './api';

/** What stands in place of a page's content. */

export function Loading({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="notice" role="status">
      <p>{text}</p>
    </div>
  );
}

/** A failure in words: what is wrong and what to do. */
export interface FailureWords {
  readonly title: string;
  readonly text: string;
}

const failures: Readonly<Record<'session' | 'other', FailureWords>> = {
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
  readonly failure: Failed;
  /** Whose page it is, for people without the role. */
  readonly rights: FailureWords;
  readonly onRetry: () => void;
}

export function Failure({ failure, rights, onRetry }: FailureProps): ReactNode {
  const { title, text } = failure.reason === 'rights' ? rights : failures[failure.reason];
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
