import type { Row } from '../../contract.ts';
import { newSysId } from '../../store/ids.ts';
import { SYSTEM_SESSION } from '../auth/users.ts';
import type { Site } from '../site.ts';

/** What one run of one check found; `error` when its script failed. */
interface Found {
  readonly findings: readonly Finding[];
  readonly error: string;
}

interface Finding {
  readonly table: string;
  readonly sysId: string;
  readonly count: string;
  readonly details: string;
}

/** Findings kept of one check; a real scan goes on, but its record says no more either. */
const MOST_FINDINGS = 10_000;

/**
 * `engine.finding` as the guide of the SDK describes it (instance-scan-guide, Finding API), made inside the sandbox so
 * that no object of this process reaches a script. On one line: line numbers in the log stay those of the check.
 */
const PRELUDE = `var __found = [], finding = (function () { var fields = {}, source = null; return {
  setCurrentSource: function (record) { source = record; },
  setValue: function (name, value) { fields[name] = String(value); },
  increment: function () { __found.push({
    table: source ? String(source.getTableName()) : '', sysId: source ? String(source.getUniqueValue()) : '',
    count: fields.count || '1', details: fields.finding_details || '' }); fields = {}; } }; })(), engine = { finding: finding };
`.replaceAll('\n', ' ');
const POSTLUDE = '\n;answer = JSON.stringify(__found);';

/** Runs every active check and writes `scan_result` and `scan_finding` rows; answers the sys_id of the result. */
export function fullScan(site: Site): { resultId: string; errors: readonly string[] } {
  const resultId = newSysId();
  const start = Date.now();
  const errors: string[] = [];
  site.store.insert('scan_result', {
    sys_id: resultId,
    scan_type: 'full_scan',
    status: 'in_progress',
    sys_created_on: site.nowText(),
  });
  for (const check of site.store.select('scan_check', 'active=true^ORDERBYname')) {
    const { findings, error } = runCheck(site, check);
    if (error !== '') errors.push(error);
    keep(site, resultId, check, findings);
  }
  site.store.update('scan_result', resultId, {
    status: errors.length === 0 ? 'complete' : 'failed',
    errors: errors.join('\n'),
    execution_time: String(Date.now() - start),
  });
  return { resultId, errors };
}

function keep(site: Site, resultId: string, check: Row, findings: readonly Finding[]): void {
  for (const found of findings.slice(0, MOST_FINDINGS)) {
    site.store.insert('scan_finding', {
      sys_id: newSysId(),
      result: resultId,
      check: check['sys_id'] ?? '',
      source_table: found.table,
      source: found.sysId,
      count: found.count,
      finding_details: found.details,
      sys_created_on: site.nowText(),
    });
  }
}

function runCheck(site: Site, base: Row): Found {
  const table = base['sys_class_name'] ?? '';
  const check = site.store.get(table, base['sys_id'] ?? '') ?? base;
  if (table === 'scan_script_only_check') return runScript(site, check);
  if (table !== 'scan_table_check') {
    return {
      findings: [],
      error: `${check['name'] ?? ''}: checks of type ${table} do not run here`,
    };
  }
  const scanned = check['table'] ?? '';
  if (!site.store.schema.table(scanned)) {
    return { findings: [], error: `${check['name'] ?? ''}: there is no table ${scanned}` };
  }
  const rows = site.store.select(scanned, check['conditions'] ?? '');
  if (check['advanced'] !== '1') {
    const findings = rows.map((row) => ({
      table: row['sys_class_name'] || scanned,
      sysId: row['sys_id'] ?? '',
      count: '1',
      details: '',
    }));
    return { findings, error: '' };
  }
  const runs = rows.map((row) => runScript(site, check, { table: scanned, row }));
  return {
    findings: runs.flatMap((run) => run.findings),
    error: runs.find((run) => run.error !== '')?.error ?? '',
  };
}

function runScript(site: Site, check: Row, record?: { table: string; row: Row }): Found {
  const script = {
    source: PRELUDE + (check['script'] ?? '') + POSTLUDE,
    name: `scan check ${check['name'] ?? ''}`,
    scopeId: check['sys_scope'] ?? '',
    bindings: { answer: undefined },
  };
  const answer = record
    ? site.engine.evaluateFor(SYSTEM_SESSION, script, {
        table: record.table,
        sysId: record.row['sys_id'] ?? '',
        isNew: false,
        row: record.row,
      })
    : site.engine.evaluate(SYSTEM_SESSION, script);
  if (typeof answer !== 'string') {
    const last = site.engine.log.at(-1)?.text ?? '';
    return { findings: [], error: `${check['name'] ?? ''}: ${last}` };
  }
  return { findings: JSON.parse(answer) as Finding[], error: '' };
}
