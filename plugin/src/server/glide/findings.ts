import { gs, GlideRecord } from '@servicenow/glide';
import { isTooEarly, minimumFor, resolve } from '../policy/evidence';
import { readFindingLine, keyOf, type GoneLine, type SeenLine } from '../policy/lines';
import { bounces } from '../policy/remediation';
import { chooseOwner } from '../policy/tickets';
import { recordEvidence } from './evidence';
import { person } from './people';
import { byId, create, first, now, save, tables, value, wholeNumber } from './record';

/** Findings of a run, line by line. */

export interface LineResult {
  readonly key: string;
  readonly result: 'opened' | 'updated' | 'unchanged' | 'reopened' | 'resolved' | 'refused';
  readonly message: string;
  readonly finding: string;
}

/** The run and its application, read once per call. */
export interface RunContext {
  readonly run: GlideRecord;
  readonly runId: string;
  readonly started: string;
  readonly application: GlideRecord;
}

export function contextOf(run: GlideRecord): RunContext | undefined {
  const application = byId(tables.application, value(run, 'application'));
  if (!application) return undefined;
  return { run, runId: run.getUniqueValue(), started: value(run, 'started'), application };
}

function refused(key: string, message: string): LineResult {
  return { key, result: 'refused', message, finding: '' };
}

export function isResolved(state: string): boolean {
  return state.startsWith('resolved_') || state === 'superseded';
}

/** One query for all lines instead of one each. */
function idsByFingerprint(fingerprints: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  if (fingerprints.length === 0) return known;
  const rows = new GlideRecord(tables.finding);
  rows.addQuery('fingerprint', 'IN', fingerprints.join(','));
  rows.query();
  while (rows.next()) known.set(value(rows, 'fingerprint'), rows.getUniqueValue());
  return known;
}

/** The person, then the group, that answers for a finding: the grant's people first, then the application's. */
function responsible(
  grantId: string,
  application: GlideRecord,
): { owner: string; owner_group: string } {
  const grant = byId(tables.grant, grantId);
  const fromGrant = (field: string): string => (grant ? value(grant, field) : '');
  const candidates = [
    fromGrant('revocation_owner'),
    fromGrant('revocation_backup'),
    value(application, 'revocation_owner'),
    value(application, 'revocation_backup'),
    value(application, 'owner'),
  ];
  return {
    owner: chooseOwner(candidates.map(person)),
    owner_group: fromGrant('revocation_group') || value(application, 'revocation_group'),
  };
}

/**
 * Ids of a line that do not exist in the ledger, or belong to another application, are dropped: a finding never points
 * into the void, nor takes its owner from somebody else's grant.
 */
function checkedReferences(
  line: SeenLine,
  application: GlideRecord,
): {
  entitlement: string;
  grant: string;
  identity: string;
} {
  const existing = (table: string, id: string): string => (byId(table, id) ? id : '');
  const ofApplication = (table: string, id: string): string => {
    const record = byId(table, id);
    return record && value(record, 'application') === application.getUniqueValue() ? id : '';
  };
  const named = existing(tables.identity, line.fields['identity'] ?? '');
  const ofUser = line.user === '' ? undefined : first(tables.identity, { user: line.user });
  return {
    entitlement: ofApplication(tables.entitlement, line.fields['entitlement'] ?? ''),
    grant: ofApplication(tables.grant, line.fields['grant'] ?? ''),
    identity: named || (ofUser ? ofUser.getUniqueValue() : ''),
  };
}

function open(line: SeenLine, context: RunContext): LineResult {
  const references = checkedReferences(line, context.application);
  const moment = now();
  const id = create(tables.finding, {
    ...line.fields,
    ...references,
    ...responsible(references.grant, context.application),
    application: context.application.getUniqueValue(),
    state: 'open',
    first_seen: moment,
    last_seen: moment,
    seen_count: '1',
    reopen_count: '0',
    last_run: context.runId,
  });
  const key = line.fingerprint;
  return id === ''
    ? refused(key, 'The finding could not be written. Repeat the call.')
    : { key, result: 'opened', message: '', finding: id };
}

/** The state a finding has after it was seen once more. */
function stateWhenSeen(finding: GlideRecord, context: RunContext): string {
  const state = value(finding, 'state');
  if (isResolved(state)) return 'open';
  if (state !== 'claimed_done') return state;
  const ticket = byId(tables.remediation, value(finding, 'remediation'));
  const claimedAt = ticket ? value(ticket, 'claimed_at') : '';
  return bounces(claimedAt, context.started) ? 'bounced' : state;
}

function outcome(
  before: string,
  after: string,
  isNewText: boolean,
): [LineResult['result'], string] {
  if (isResolved(before)) return ['reopened', 'The drift is back.'];
  if (after === 'bounced' && before !== after) {
    return ['updated', 'Claimed done, but still there.'];
  }
  if (before === 'claimed_done') {
    return ['unchanged', 'Claimed done after this run started; the next run decides.'];
  }
  return isNewText ? ['updated', ''] : ['unchanged', ''];
}

function seeAgain(finding: GlideRecord, line: SeenLine, context: RunContext): LineResult {
  const before = value(finding, 'state');
  const isNewText = value(finding, 'digest') !== (line.fields['digest'] ?? '');
  const after = stateWhenSeen(finding, context);
  const [result, message] = outcome(before, after, isNewText);
  const isRepeat = value(finding, 'last_run') === context.runId && result === 'unchanged';
  if (!isRepeat) {
    const references = checkedReferences(line, context.application);
    save(finding, {
      ...(isNewText ? { ...line.fields, ...references } : {}),
      ...responsible(references.grant, context.application),
      ...(result === 'reopened' ? reopening(finding) : {}),
      state: after,
      last_seen: now(),
      seen_count: String(wholeNumber(finding, 'seen_count') + 1),
      last_run: context.runId,
    });
  }
  return { key: line.fingerprint, result, message, finding: finding.getUniqueValue() };
}

function reopening(finding: GlideRecord): Readonly<Record<string, string>> {
  return {
    reopen_count: String(wholeNumber(finding, 'reopen_count') + 1),
    resolved_at: '',
    evidence: '',
  };
}

/**
 * Resolves an open finding on evidence that suffices; the sentence of the refusal otherwise. `started` is when the
 * reading began: for a run by this platform's clock, since the connector's may differ.
 */
export function resolveFinding(
  finding: GlideRecord,
  evidence: GoneLine['evidence'],
  minimum: string,
  { runId, started }: { readonly runId: string; readonly started: string },
): { readonly refused: string } | { readonly evidenceId: string } {
  const resolution = resolve(evidence, minimumFor(value(finding, 'drift_class'), minimum));
  if ('refused' in resolution) return resolution;
  if (isTooEarly(started, value(finding, 'first_seen'))) {
    return {
      refused: 'The application was read before the finding was first seen; read it again.',
    };
  }
  const evidenceId = recordEvidence(evidence, {
    finding: finding.getUniqueValue(),
    remediation: value(finding, 'remediation'),
    grant: value(finding, 'grant'),
    run: runId,
  });
  save(finding, {
    state: resolution.state,
    resolved_at: now(),
    evidence: evidenceId,
    ...(runId === '' ? {} : { last_run: runId }),
  });
  return { evidenceId };
}

function close(finding: GlideRecord, line: GoneLine, context: RunContext): LineResult {
  const id = finding.getUniqueValue();
  if (isResolved(value(finding, 'state'))) {
    return {
      key: line.fingerprint,
      result: 'unchanged',
      message: 'Already resolved.',
      finding: id,
    };
  }
  const minimum = value(context.application, 'min_evidence');
  const done = resolveFinding(finding, line.evidence, minimum, context);
  return 'refused' in done
    ? { ...refused(line.fingerprint, done.refused), finding: id }
    : { key: line.fingerprint, result: 'resolved', message: '', finding: id };
}

function report(
  source: unknown,
  known: ReadonlyMap<string, string>,
  context: RunContext,
): LineResult {
  const key = keyOf(source, 'fingerprint');
  const parsed = readFindingLine(source);
  if (!parsed.ok) return refused(key, parsed.problem);
  const line = parsed.value;
  const finding =
    byId(tables.finding, known.get(key) ?? '') ?? first(tables.finding, { fingerprint: key });
  if (finding && value(finding, 'application') !== context.application.getUniqueValue()) {
    return refused(key, 'The finding belongs to another application than this run.');
  }
  if (line.status === 'seen')
    return finding ? seeAgain(finding, line, context) : open(line, context);
  return finding
    ? close(finding, line, context)
    : refused(key, 'There is no finding with this fingerprint; nothing to resolve.');
}

/** A line that fails is answered like a refused one; the cause goes to the system log. */
export function attempt<T>(what: string, handle: () => T, failed: (message: string) => T): T {
  try {
    return handle();
  } catch (error) {
    gs.error('Rescind: {0} could not be processed: {1}', what, String(error));
    return failed('The line could not be processed; see the system log.');
  }
}

/** Every line answered on its own. */
export function reportFindings(items: readonly unknown[], context: RunContext): LineResult[] {
  const keys = items.map((item) => keyOf(item, 'fingerprint'));
  const known = idsByFingerprint(keys.filter((key) => /^[0-9a-f]{64}$/.test(key)));
  return items.map((item, index) =>
    attempt(
      `finding ${keys[index] ?? ''}`,
      () => report(item, known, context),
      (message) => refused(keys[index] ?? '', message),
    ),
  );
}
