import type { Finding } from '../finding.ts';
import type { DriftContext, DriftDefinition, Judgement } from './define.ts';
import type {
  AccessRow,
  AccountRow,
  ClosedTicketRow,
  DriftRow,
  GrantRow,
  RowAccount,
} from './row.ts';

/** Lengths of the platform's columns. */
const maxSummary = 255;
const maxExplanation = 4000;
const maxPathsText = 4000;

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}

/** As many paths as fit the column; the explanation says when some were left out. */
export function fitPaths(paths: Finding['paths']): Finding['paths'] {
  let length = 2;
  const fitting: Finding['paths'][number][] = [];
  for (const path of paths) {
    length += JSON.stringify(path).length + 1;
    if (length > maxPathsText) break;
    fitting.push(path);
  }
  return fitting;
}

/** One imperative line per edge that has to go. `paths` start with the account's login. */
export function removalLines(paths: Finding['paths'], appTitle: string): readonly string[] {
  const lines = new Set<string>();
  for (const path of paths) {
    const [login, first] = path;
    const last = path.at(-1);
    if (login === undefined || first === undefined || last === undefined) continue;
    const before = path.at(-2);
    // The way in through another entitlement: that one may be granted, so the narrow cut comes first.
    lines.add(
      path.length > 2 && before !== undefined
        ? `Take ${last} out of ${before} in ${appTitle}; or, if ${login} is not to hold ${first} either, remove ${first} from ${login}.`
        : `Remove ${first} from ${login} in ${appTitle}.`,
    );
  }
  return [...lines];
}

function explanationOf(
  definition: Pick<DriftDefinition, 'remediation' | 'closesWhen'>,
  detail: string,
  paths: Finding['paths'],
  context: DriftContext,
): string {
  const removal = removalLines(paths, context.application.title);
  const shown = fitPaths(paths);
  const blocks = [
    detail,
    ...(shown.length === 0
      ? []
      : [`Paths:\n${shown.map((path) => `- ${path.join(' → ')}`).join('\n')}`]),
    ...(shown.length < paths.length ? [`${String(paths.length - shown.length)} more paths.`] : []),
    ...(removal.length === 0
      ? []
      : [`What to remove:\n${removal.map((l) => `- ${l}`).join('\n')}`]),
    `What to do: ${definition.remediation}`,
    `Closes when: ${definition.closesWhen}`,
  ];
  return cut(blocks.join('\n\n'), maxExplanation);
}

interface Subject {
  readonly subject: Finding['subject'];
  readonly grantId: string;
  readonly identityId: string;
  readonly userId: string;
  readonly entitlementId: string;
  readonly accountLogin: string;
  readonly entitlementName: string;
}

function ofAccount(account: RowAccount): Pick<Subject, 'identityId' | 'userId' | 'accountLogin'> {
  return {
    identityId: account.identity?.recordId ?? '',
    userId: account.identity?.userId ?? '',
    accountLogin: account.login,
  };
}

function accessSubject(row: AccessRow, applicationKey: string): Subject {
  return {
    ...ofAccount(row.account),
    subject: {
      applicationKey,
      accountNativeId: row.account.nativeId,
      entitlementKey: row.entitlement.key,
      scope: row.scope,
    },
    grantId: row.grant?.id ?? '',
    entitlementId: row.entitlement.id,
    entitlementName: row.entitlement.name,
  };
}

function accountSubject(row: AccountRow, applicationKey: string): Subject {
  return {
    ...ofAccount(row.account),
    subject: {
      applicationKey,
      accountNativeId: row.account.nativeId,
      entitlementKey: '',
      scope: '',
    },
    grantId: '',
    entitlementId: '',
    entitlementName: '',
  };
}

/**
 * Bound to the ledger record: the account is not part of it, or binding it would make a second finding. Its login is
 * the one the ledger names: where it was seen depends on how much was read.
 */
function grantSubject(row: GrantRow, applicationKey: string): Subject {
  return {
    subject: {
      applicationKey,
      accountNativeId: '',
      entitlementKey: row.entitlement.key,
      scope: row.grant.scope,
    },
    grantId: row.grant.id,
    identityId: row.grant.identityRecordId,
    userId: row.grant.userId,
    entitlementId: row.entitlement.id,
    accountLogin: row.grant.account,
    entitlementName: row.entitlement.name,
  };
}

function closedTicketSubject(row: ClosedTicketRow): Subject {
  return row.earlier;
}

function subjectOf(row: DriftRow, applicationKey: string): Subject {
  switch (row.kind) {
    case 'access':
      return accessSubject(row, applicationKey);
    case 'account':
      return accountSubject(row, applicationKey);
    case 'grant':
      return grantSubject(row, applicationKey);
    case 'closed_ticket':
      return closedTicketSubject(row);
    case 'run':
      return {
        subject: { applicationKey, accountNativeId: '', entitlementKey: '', scope: '' },
        grantId: '',
        identityId: '',
        userId: '',
        entitlementId: '',
        accountLogin: '',
        entitlementName: '',
      };
  }
}

/** The finding for people and for the platform: who, what, every path, what to remove, when it closes. */
export function composeFinding(
  judged: {
    readonly definition: Omit<DriftDefinition<never>, 'judge'>;
    readonly judgement: Judgement;
  },
  row: DriftRow,
  paths: Finding['paths'],
  context: DriftContext,
): Finding {
  const { definition, judgement } = judged;
  const subject = subjectOf(row, context.application.key);
  return {
    driftClass: definition.code,
    severity: judgement.severity,
    subject: subject.subject,
    grantId: subject.grantId,
    identityId: subject.identityId,
    userId: subject.userId,
    entitlementId: subject.entitlementId,
    accountLogin: subject.accountLogin,
    entitlementName: subject.entitlementName,
    summary: cut(judgement.summary, maxSummary),
    explanation: explanationOf(definition, judgement.detail, paths, context),
    paths: fitPaths(paths),
    controls: definition.controls,
    needsAbsenceProof: definition.basis === 'absence',
  };
}
