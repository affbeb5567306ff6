/** Calls that exist globally but are refused inside a scope, and what the refusal recommends. */
const FENCED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gs: {
    print: 'Use gs.info() instead',
    log: 'Use gs.info() or gs.debug() instead',
    logError: 'Use gs.error() instead',
    logWarning: 'Use gs.warn() instead',
    dateDiff: 'Use GlideDateTime.subtract() instead',
    nowDateTime: 'Use new GlideDateTime() instead',
    now: 'Use new GlideDateTime() instead',
    nowNoTZ: 'Use new GlideDateTime() instead',
    sleep: 'There is no replacement in scoped applications',
    sql: 'Use GlideRecord instead',
    cacheFlush: 'There is no replacement in scoped applications',
  },
  GlideRecord: {
    setDisplayValue: 'Use the setDisplayValue() of the element instead',
    autoSysFields: 'There is no replacement in scoped applications',
    setForceUpdate: 'There is no replacement in scoped applications',
    setUseEngines: 'There is no replacement in scoped applications',
    applyTemplate: 'There is no replacement in scoped applications',
    changes: 'Use the changes() of the elements instead',
  },
};

/** The function that throws the platform's refusal, or undefined when the member is not fenced. */
export function fencedMember(owner: 'gs' | 'GlideRecord', name: string, scope: string) {
  const advice = FENCED[owner]?.[name];
  if (advice === undefined || scope === 'global') return undefined;
  return (): never => {
    throw new Error(
      `com.glide.script.fencing.MethodNotAllowedException: Function ${name} is not allowed in scope ${scope}. ${advice}`,
    );
  };
}
