import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import { isScript, scriptText } from './script-text.ts';

const CHECKBOX = '7';
const HTML = '23';
const REQUESTED_FOR = '31';
/** Types that only shape the form and never hold an answer. */
const LAYOUT_TYPES = new Set(['11', '12', '15', '17', '19', '20', '24', '32']);

/** Whether the variable holds an answer that is stored with the order. */
export function hasAnswer(variable: Row): boolean {
  return !LAYOUT_TYPES.has(variable['type'] ?? '');
}

/** Answer of a variable that nobody has answered: its default, with the script in it run. */
export function defaultAnswer(site: Site, session: Session, variable: Row): string {
  const type = variable['type'] ?? '';
  const stored = (type === HTML && variable['default_html_value']) || variable['default_value'];
  const value = isScript(stored ?? '')
    ? scriptText(site, session, {
        source: stored ?? '',
        name: `default value of ${variable['name'] ?? ''}`,
        scopeId: variable['sys_scope'] ?? '',
      })
    : (stored ?? '');
  if (type === CHECKBOX) return value === 'true' || value === '1' ? 'true' : 'false';
  if (type === REQUESTED_FOR && value === '') return session.userId;
  return value;
}
