const AGO = /^gs\.(minute|hour|day|week|month|quarter|year)sAgo(Start|End)?\((-?\d+)\)$/;
const NAMED =
  /^gs\.(beginningOf|endOf)(Today|Yesterday|Tomorrow|(?:This|Last|Next)(?:Week|Month|Quarter|Year|Hour|Minute))\(\)$/;
const GENERATED = /^gs\.dateGenerate\(['"]([\d-]+)['"],\s*['"]([^'"]*)['"]\)$/;

const WHO: ReadonlyMap<string, string> = new Map([
  ['gs.getUserID()', 'me'],
  ['gs.getUserName()', 'my user name'],
  ['getMyGroups()', 'my groups'],
  ['gs.getUser().getMyGroups()', 'my groups'],
  ['gs.now()', 'today'],
  ['gs.nowDateTime()', 'now'],
]);

/** What a `javascript:` value of a query says, in words; the text itself when it is not on the list. */
export function scriptWords(code: string): string {
  return WHO.get(code) ?? agoWords(code) ?? namedWords(code) ?? generatedWords(code) ?? code;
}

/** `@hour@ago@1`: the point in time of a relative condition. */
export function relativeWords(value: string): string {
  const [unit = '', direction = '', amount = ''] = value.split('@').filter((part) => part !== '');
  const name = unit === 'dayofweek' ? 'day' : unit.replace(/s$/, '');
  return `${counted(Number(amount), name)} ${direction === 'ahead' ? 'from now' : 'ago'}`;
}

/** `other@day@before@1`: a distance from another field. */
export function distanceWords(value: string, fieldLabel: (name: string) => string): string {
  const [other = '', unit = '', direction = '', amount = ''] = value.split('@');
  return `${counted(Number(amount), unit.replace(/s$/, ''))} ${direction} ${fieldLabel(other)}`;
}

function agoWords(code: string): string | undefined {
  const match = AGO.exec(code);
  if (!match) return undefined;
  const [, unit = '', edge, amount = ''] = match;
  const count = Number(amount);
  const edgeWords = new Map([
    ['Start', 'the start of '],
    ['End', 'the end of '],
  ]).get(edge ?? '');
  return `${edgeWords ?? ''}${pointWords(count, unit)}`;
}

function pointWords(count: number, unit: string): string {
  if (count === 0) return unit === 'day' ? 'today' : `this ${unit}`;
  return count > 0 ? `${counted(count, unit)} ago` : `${counted(-count, unit)} from now`;
}

function namedWords(code: string): string | undefined {
  const match = NAMED.exec(code);
  if (!match) return undefined;
  const [, edge, span = ''] = match;
  const words = span.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `the ${edge === 'endOf' ? 'end' : 'start'} of ${words}`;
}

function generatedWords(code: string): string | undefined {
  const match = GENERATED.exec(code);
  if (!match) return undefined;
  const [, day = '', clock = ''] = match;
  return clock === 'start' || clock === 'end' ? day : `${day} ${clock}`;
}

function counted(count: number, unit: string): string {
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
