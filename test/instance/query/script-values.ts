import { formatDate, parseDateTime } from '../store/time.ts';
import { fromLocal, toLocal } from '../store/zone.ts';
import { addUnits, endOf, isStorable, startOf, stored, type Unit } from './dates.ts';

export interface ScriptContext {
  readonly now: number;
  readonly user: { readonly id: string; readonly name: string };
  /** Time zone of the user. */
  readonly zone: () => string;
  /** Groups of the user, for `getMyGroups()`. */
  readonly groups: () => readonly string[];
}

const NUMBERED = /^gs\.(minutes|hours|days|weeks|months|quarters|years)Ago(Start|End)?\((-?\d+)\)$/;
const NAMED =
  /^gs\.(beginningOf|endOf)(?:(Today|Yesterday|Tomorrow)|(This|Last|Next)(Week|Month|Quarter|Year|Hour|Minute))\(\)$/;
const SHIFT: Record<string, number> = {
  Today: 0,
  Yesterday: -1,
  Tomorrow: 1,
  This: 0,
  Last: -1,
  Next: 1,
};

/**
 * Value of `javascript:…` in a query. Only listed functions are known and nothing is ever evaluated; `undefined`
 * means that the expression is not on the list, which makes the term invalid.
 */
export function scriptValue(expression: string, context: ScriptContext): string | undefined {
  const code = expression.trim().replace(/;$/, '');
  return simpleValue(code, context) ?? agoValue(code, context) ?? namedValue(code, context);
}

function simpleValue(code: string, context: ScriptContext): string | undefined {
  switch (code) {
    case 'gs.getUserID()':
      return context.user.id;
    case 'gs.getUserName()':
      return context.user.name;
    case 'gs.now()':
      return formatDate(toLocal(context.zone(), context.now));
    case 'gs.nowDateTime()':
      return stored(context.now);
    case 'getMyGroups()':
    case 'gs.getUser().getMyGroups()':
      return context.groups().join(',');
    default:
      return generatedDate(code, context);
  }
}

/** A time of day in the user's zone, as UTC (doc:api-reference/server-api-reference/c_GlideSystemScopedAPI). */
function generatedDate(code: string, context: ScriptContext): string | undefined {
  const match = /^gs\.dateGenerate\(['"](\d{4}-\d{2}-\d{2})['"],\s*['"]([^'"]*)['"]\)$/.exec(code);
  if (!match) return undefined;
  const clock = match[2] ?? '';
  const time =
    new Map([
      ['start', '00:00:00'],
      ['end', '23:59:59'],
    ]).get(clock) ?? clock;
  const local = parseDateTime(`${match[1] ?? ''} ${time}`);
  return local === undefined ? undefined : stored(fromLocal(context.zone(), local));
}

function agoValue(code: string, { now, zone }: ScriptContext): string | undefined {
  const match = NUMBERED.exec(code);
  if (!match) return undefined;
  const unit = (match[1] ?? '').slice(0, -1) as Unit;
  const at = addUnits(now, unit, -Number(match[3]), zone());
  if (!isStorable(at)) return undefined;
  if (match[2] === 'Start') return stored(startOf(at, unit, zone()));
  if (match[2] === 'End') return stored(endOf(at, unit, zone()));
  return stored(at);
}

function namedValue(code: string, { now, zone: zoneOf }: ScriptContext): string | undefined {
  const match = NAMED.exec(code);
  if (!match) return undefined;
  const unit = (match[4] ?? 'day').toLowerCase() as Unit;
  const zone = zoneOf();
  const shift = SHIFT[match[2] ?? match[3] ?? ''] ?? 0;
  const at = addUnits(startOf(now, unit, zone), unit, shift, zone);
  return stored(match[1] === 'endOf' ? endOf(at, unit, zone) : at);
}
