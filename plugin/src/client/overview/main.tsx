import { start } from '../shared/start';
import { App } from './app';
import './overview.css';

start(<App />);
