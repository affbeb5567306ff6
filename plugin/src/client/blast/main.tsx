import { start } from '../shared/start';
import { App } from './app';
import './blast.css';

start(<App />);
