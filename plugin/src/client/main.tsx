import { createRoot } from 'react-dom/client';
import { App } from './app';
import './overview.css';
import { followTheme } from './theme';

followTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
