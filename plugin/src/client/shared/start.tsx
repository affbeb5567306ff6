import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './base.css';
import { followTheme } from './theme';

/** Puts a page into its `index.html`. */
export function start(page: ReactNode): void {
  followTheme();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page);
}
