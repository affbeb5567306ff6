import { matchesGlob } from '../domain/glob.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { MappingText } from './schema.ts';
import type { Source } from './source.ts';

/** What a schema cannot see: rules that ended, and rules that can never be reached. All are warnings. */
export function semanticWarnings(
  source: Source,
  mapping: MappingText,
  nowMs: number,
): Diagnostic[] {
  return [
    ...endedIgnores(source, mapping, nowMs),
    ...coveredEntitlements(source, mapping),
    ...repeatedCorrelations(source, mapping),
    ...everyAccountIgnored(source, mapping),
  ];
}

/** `2027-03-31` holds to the end of that day. */
export function untilIso(text: string): string {
  if (!text.includes('T')) return `${text}T23:59:59Z`;
  return text.length === 17 ? text.replace(/Z$/, ':00Z') : text;
}

function endedIgnores(source: Source, mapping: MappingText, nowMs: number): Diagnostic[] {
  return mapping.accounts.ignore.flatMap((entry, index) =>
    Date.parse(untilIso(entry.until)) >= nowMs
      ? []
      : [
          source.at(['accounts', 'ignore', index, 'until'], {
            severity: 'warning',
            message:
              'has passed: these accounts are judged again; renew the decision or remove the rule',
          }),
        ],
  );
}

function coveredEntitlements(source: Source, mapping: MappingText): Diagnostic[] {
  return mapping.entitlements.flatMap((rule, index) => {
    const earlier = mapping.entitlements
      .slice(0, index)
      .findIndex((other) => other.type === rule.type && matchesGlob(other.match, rule.match));
    if (earlier < 0) return [];
    const message = `is never reached: entitlements[${earlier}] matches all of it first; put the narrower rule first`;
    return [source.at(['entitlements', index, 'match'], { severity: 'warning', message })];
  });
}

function repeatedCorrelations(source: Source, mapping: MappingText): Diagnostic[] {
  const seen = new Set<string>();
  return mapping.correlation.flatMap((rule, index) => {
    const text = JSON.stringify([rule.account, rule.identity, rule.transform]);
    const repeated = seen.has(text);
    seen.add(text);
    const message = 'repeats an earlier rule; remove it';
    return repeated ? [source.at(['correlation', index], { severity: 'warning', message })] : [];
  });
}

function everyAccountIgnored(source: Source, mapping: MappingText): Diagnostic[] {
  return mapping.accounts.ignore.flatMap((entry, index) =>
    Object.values(entry.where).every((glob) => /^\*+$/.test(glob))
      ? [
          source.at(['accounts', 'ignore', index, 'where'], {
            severity: 'warning',
            message: 'ignores every account; the mapping would find nothing',
          }),
        ]
      : [],
  );
}
