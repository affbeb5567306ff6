import type { Row, Session } from '../../contract.ts';
import { parseQuery, type Condition } from '../../query/parse.ts';
import type { Site } from '../site.ts';
import { requestedForIn, type AnswerSheet } from './answer-sheet.ts';
import { answerMatches } from './answer-condition.ts';
import { requestedForVariable } from './delegation.ts';
import { mayBeDelegatedTo, readItem } from './item-access.ts';
import { orderOf } from './variable-rows.ts';

/** An item that an order guide brings, and where from. */
export interface GuideItem {
  readonly item: Row;
  readonly order: number;
  readonly quantity: number;
}

/**
 * Items that an order guide includes for the answers given: those of the rules that hold, then what the guide's
 * script adds or takes away (doc:servicenow-platform/service-catalog/c_ServiceCatalogOrderGuides). An item that the
 * user, or whom it is for, may not have is not included.
 */
export function guideItems(
  site: Site,
  session: Session,
  guide: Row,
  sheet: AnswerSheet,
): GuideItem[] {
  const included = new Map<string, { order: number; quantity: number }>();
  const rules = site.store
    .select('sc_cat_item_guide_items', `guide=${guide['sys_id'] ?? ''}^active=true`)
    .sort((a, b) => orderOf(a) - orderOf(b));
  for (const rule of rules) {
    const id = rule['item'] ?? '';
    if (included.has(id) || !ruleHolds(rule, sheet)) continue;
    included.set(id, { order: orderOf(rule), quantity: Number(rule['quantity']) || 1 });
  }
  runGuideScript(site, session, guide, included);
  const requestedFor = requestedForIn(sheet) ?? session.userId;
  return [...included].flatMap(([id, place]) => {
    const item = readItem(site, session, id);
    if (!item) return [];
    const isFor = requestedFor === session.userId || mayBeDelegatedTo(site, item, requestedFor);
    return isFor ? [{ item, ...place }] : [];
  });
}

/** A rule without a condition always holds. */
function ruleHolds(rule: Row, sheet: AnswerSheet): boolean {
  const { groups, malformed } = parseQuery((rule['condition'] ?? '').replaceAll('IO:', ''));
  if (malformed.length > 0) return false;
  const holds = (condition: Condition): boolean => {
    const answer = sheet.answers.find(
      ({ question }) => question.variable['sys_id'] === condition.field,
    );
    return answer !== undefined && answerMatches(condition, answer.value);
  };
  return groups.some((group) => group.every((list) => list.some(holds)));
}

/** `guide.add` and `guide.remove` take sys_ids of items. */
function runGuideScript(
  site: Site,
  session: Session,
  guide: Row,
  included: Map<string, { order: number; quantity: number }>,
): void {
  const source = guide['script'] ?? '';
  if (source.trim() === '') return;
  const last = Math.max(0, ...[...included.values()].map(({ order }) => order));
  site.engine.evaluate(session, {
    source,
    name: `order guide ${guide['name'] ?? ''}`,
    scopeId: guide['sys_scope'] ?? '',
    bindings: {
      guide: {
        add: (id: unknown) => {
          if (typeof id === 'string' && !included.has(id)) {
            included.set(id, { order: last + 100, quantity: 1 });
          }
        },
        remove: (id: unknown) => {
          if (typeof id === 'string') included.delete(id);
        },
      },
    },
  });
}

/**
 * Answers of a guide that an item takes over: those of variables of the same name when the guide cascades, and always
 * whom it is for (doc:servicenow-platform/service-catalog/delegated-request-exp).
 */
export function cascaded(
  site: Site,
  guide: Row,
  sheet: AnswerSheet,
  item: Row,
): Readonly<Record<string, string>> {
  const named =
    guide['cascade'] === '1'
      ? [
          ...sheet.answers.map(({ question, value }) => [question.variable['name'] ?? '', value]),
          ...sheet.tables.map(({ table, rows }) => [
            table.set['internal_name'] ?? '',
            rows.length === 0 ? '' : JSON.stringify(rows),
          ]),
        ]
      : [];
  const variable = requestedForVariable(site, item);
  const requestedFor = requestedForIn(sheet);
  const person =
    variable && requestedFor !== undefined ? [[variable['name'] ?? '', requestedFor]] : [];
  return Object.fromEntries([...named, ...person]) as Record<string, string>;
}
