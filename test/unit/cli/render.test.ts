import assert from 'node:assert/strict';
import { exitCodeOfResult, worstOf } from '../../../connector/src/cli/exit-codes.ts';
import { createOutput, type Terminal } from '../../../connector/src/cli/io.ts';
import { createStyle } from '../../../connector/src/cli/render/style.ts';
import {
  displayWidth,
  plainText,
  tableLines,
  wrapped,
} from '../../../connector/src/cli/render/table.ts';
import { ticketWords } from '../../../connector/src/cli/render/words.ts';
import { reconcileText } from '../../../connector/src/cli/render/text.ts';
import { createRedactor } from '../../../connector/src/lib/redact.ts';
import type { PlannedFinding, ReconcileResult } from '../../../connector/src/usecases/result.ts';
import { PassThrough } from 'node:stream';
import { manualClock } from '../lib/loopback.ts';

const counts = { accounts: 412, entitlements: 9, grants: 1903 };
const finding = (more: Partial<PlannedFinding>): PlannedFinding => ({
  ...{ action: 'open', fingerprint: 'f', driftClass: 'orphan_account', severity: 'high' },
  ...{ account: 'tmp_contractor', entitlement: 'Billing: read', scope: '', number: '', ticket: '' },
  ...{ summary: 'tmp_contractor belongs to nobody', paths: [], note: '' },
  ...more,
});
const result = (more: Partial<ReconcileResult> = {}): ReconcileResult => ({
  ...{ mode: 'plan', mapping: 'billing-db', outcome: 'drift', run: undefined, refused: [] },
  application: { id: 'a', key: 'billing-db', title: 'Billing' },
  ...{
    startedAt: '2026-11-24T05:00:00Z',
    finishedAt: '2026-11-24T05:00:01Z',
    timings: [],
    classes: [],
  },
  snapshot: {
    ...{
      quality: 'accepted',
      reasons: [],
      proofs: [],
      counts,
      previous: undefined,
      error: undefined,
    },
    ...{ ignoredAccounts: 1, ignoredGrants: 0, readStartedAt: '', digest: '' },
  },
  ledger: {
    ...{
      mode: 'full',
      rowsRead: 1,
      grants: 1,
      entitlements: 1,
      identities: 1,
      users: 1,
      openFindings: 0,
    },
  },
  findings: [
    finding({}),
    finding({
      action: 'close',
      severity: 'medium',
      driftClass: 'unledgered_access',
      account: 'ada',
      ticket: 'RMD0000007',
      summary: 'gone',
      note: 'listed absent',
    }),
  ],
  tickets: { opened: [], updated: [], bounced: [], reopened: [], closed: [] },
  guard: { stopped: false, lines: [], confirmCode: '' },
  coverage: { grants: 1903, asDecided: 1900, drifted: 3, pending: 0, unknown: 0, attested: false },
  grantReports: { observed: 0, absent: 0 },
  ...more,
});
const plain = createStyle(false);

describe('cli/render', () => {
  it('shows a plan in aligned columns with the summary last', () => {
    assert.equal(
      reconcileText(result(), { width: undefined, style: plain }),
      [
        'billing-db  plan  snapshot accepted: 412 accounts, 1,903 grants',
        '  ignored  1 account by the mapping',
        '  + open   high    orphan_account     tmp_contractor  Billing: read              tmp_contractor belongs to nobody',
        '  - close  medium  unledgered_access  ada             Billing: read  RMD0000007  listed absent',
        'Plan: drift; 1 to open, 1 to close. 1,903 live grants in the ledger: 1,900 as decided, 3 drifted, 0 unknown. Nothing was written.',
      ].join('\n'),
    );
  });

  it('says why it is not sure, what the guard found and how to go on', () => {
    const { snapshot } = result();
    const text = reconcileText(
      result({
        outcome: 'guard_stopped',
        findings: [],
        snapshot: { ...snapshot, quality: 'anomalous', reasons: ['half the accounts are gone'] },
        guard: {
          stopped: true,
          confirmCode: 'c0de',
          lines: [
            {
              limit: 'maxNewFindings',
              allowed: 1,
              actual: 2,
              exceeded: true,
              text: '2 new findings, 1 allowed',
            },
          ],
        },
      }),
      { width: 100, style: plain },
    );

    assert.match(text, /unsure {3}half the accounts are gone/);
    assert.match(text, /guard +2 new findings, 1 allowed \(guard\.maxNewFindings of the mapping\)/);
    assert.match(text, /to do {2}If every line above is right, this writes exactly these findings/);
    assert.match(text, /\n +rescind run --mapping billing-db --confirm c0de\n/);
    assert.match(text, /stopped by a guard: nothing was changed/);
  });

  it('says once what broke a read off', () => {
    const { snapshot } = result();
    const error = { code: 'unexpected', where: 'hr.csv', todo: 'Try again.' };
    for (const message of ['the file ended early', 'The file ended early.']) {
      const reasons = [message.replace(/\.?$/, '.'), 'scan: 3 rows of 4.'];
      const broken = { ...snapshot, quality: 'partial', reasons, error: { ...error, message } };
      const text = reconcileText(result({ snapshot: broken as typeof snapshot }), {
        width: undefined,
        style: plain,
      });

      assert.equal(text.split('ile ended early').length, 2, text);
      assert.match(text, /unsure {3}scan: 3 rows of 4/);
    }
  });

  it('says what confirming an anomalous read does, though no guard stopped it', () => {
    const { snapshot } = result();
    const text = reconcileText(
      result({
        outcome: 'partial',
        snapshot: { ...snapshot, quality: 'anomalous' },
        guard: { stopped: false, confirmCode: 'c0de', lines: [] },
      }),
      { width: undefined, style: plain },
    );

    assert.match(text, /accepts exactly this read, and what it does not show counts as gone/);
    assert.match(text, /--mapping billing-db --confirm c0de/);
    assert.doesNotMatch(reconcileText(result(), { width: 100, style: plain }), /--confirm/);
  });

  it('puts the sentences of all rows below them when one would be squeezed, and none when all fit', () => {
    const rows = [
      [{ text: 'x'.repeat(50) }, { text: 'a sentence that is too long for the rest of the line' }],
      [{ text: 'y' }, { text: 'short' }],
    ];

    assert.deepEqual(tableLines(rows, { indent: '  ', width: 80 }), [
      `  ${'x'.repeat(50)}`,
      '      a sentence that is too long for the rest of the line',
      '  y',
      '      short',
    ]);
    assert.deepEqual(tableLines(rows.slice(1), { indent: '  ', width: 60 }), ['  y  short']);
  });

  it('gives no room to a column without text', () => {
    const rows = ['a', 'b'].map((text) => [{ text }, { text: '' }, { text: '' }, { text: 'end' }]);

    assert.deepEqual(tableLines(rows, { indent: '', width: undefined }), ['a  end', 'b  end']);
  });

  it('speaks of one ticket and of several', () => {
    const none = result().tickets;

    assert.equal(ticketWords(none), '');
    assert.equal(ticketWords({ ...none, bounced: ['RMD1'] }), 'Ticket bounced RMD1');
    assert.equal(
      ticketWords({ ...none, opened: ['RMD1', 'RMD2'], closed: ['RMD3'] }),
      'Tickets opened RMD1, RMD2; closed RMD3',
    );
  });

  it('says an error of the application once', () => {
    const { snapshot } = result();
    const message = 'The application sent half an answer.';
    const error = { code: 'target_incomplete', message, where: 'GET /Groups', todo: 'Run again.' };
    const text = reconcileText(
      result({ snapshot: { ...snapshot, quality: 'partial', reasons: [message], error } }),
      { width: undefined, style: plain },
    );

    assert.equal(text.split(message).length, 2);
  });

  it('keeps every line of the table inside the terminal', () => {
    for (const width of [60, 80, 120]) {
      const lines = reconcileText(result(), { width, style: plain }).split('\n').slice(1, -1);
      for (const line of lines.filter((each) => !/^ {2}[+-]/.test(each))) {
        assert.ok(line.length <= width, `${width}: ${line}`);
      }
    }
  });

  it('lets no escape sequence or direction mark of a name through', () => {
    assert.equal(plainText('a\u001b[31mred\u001b[0m\u0007b\nc\u202ed'), 'ared b c d');
    assert.equal(
      tableLines([[{ text: 'x\u001b[2J' }, { text: 'y' }]], { indent: '', width: 80 })[0],
      'x  y',
    );
  });

  it('counts what a terminal counts', () => {
    assert.equal(displayWidth('日本'), 4);
    assert.equal(displayWidth('e\u0301'), 1);
    assert.deepEqual(wrapped('one two threefour', 5), ['one', 'two', 'three', 'four']);
  });

  it('takes the worst exit code', () => {
    assert.equal(worstOf([0, 2, 5]), 5);
    assert.equal(worstOf([5, 4, 3]), 3);
    assert.equal(worstOf([1, 130]), 130);
    assert.equal(worstOf([]), 0);
    assert.equal(exitCodeOfResult(result(), false), 0);
    assert.equal(exitCodeOfResult(result(), true), 2);
    assert.equal(exitCodeOfResult(result({ outcome: 'partial' }), true), 5);
    assert.equal(exitCodeOfResult(result({ outcome: 'guard_stopped' }), false), 4);
  });

  it('colours for a terminal only, and obeys NO_COLOR, FORCE_COLOR and --no-color', () => {
    const colour = (isTTY: boolean, env: Record<string, string>, allowed = true): boolean => {
      const stdout: Terminal = Object.assign(new PassThrough(), { isTTY });
      const io = {
        ...{
          stdout,
          stderr: stdout,
          env,
          cwd: '',
          clock: manualClock(),
          redactor: createRedactor(),
        },
        onInterrupt: () => () => undefined,
        exit: () => undefined,
      };
      return createOutput(io, { quiet: false, json: false, colour: allowed }).colour;
    };

    assert.equal(colour(true, {}), true);
    assert.equal(colour(false, {}), false);
    assert.equal(colour(true, { NO_COLOR: '1' }), false);
    assert.equal(colour(false, { FORCE_COLOR: '1' }), true);
    assert.equal(colour(true, {}, false), false);
  });
});
