import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';

/** Records whose visibility user criteria decide. */
export type GuardedTable = 'sc_cat_item' | 'sc_category' | 'sc_catalog';

/**
 * Whether user criteria let a user see an item, a category or a catalog: none of "Not Available For" may match, and
 * one of "Available For" must, when there are any (doc:servicenow-platform/service-catalog/t_AppUserCritItemsCat).
 */
export function isAvailableFor(
  site: Site,
  session: Session,
  table: GuardedTable,
  sysId: string,
): boolean {
  const matches = (criterion: string): boolean => matchesCriterion(site, session, criterion);
  if (linkedCriteria(site, `${table}_user_criteria_no_mtom`, table, sysId).some(matches)) {
    return false;
  }
  const wanted = linkedCriteria(site, `${table}_user_criteria_mtom`, table, sysId);
  return wanted.length === 0 || wanted.some(matches);
}

function linkedCriteria(site: Site, links: string, table: string, sysId: string): string[] {
  return site.store.select(links, `${table}=${sysId}`).map((link) => link['user_criteria'] ?? '');
}

/**
 * Whether a user meets a criterion: one of its conditions, or every one when it says "Match All". Without conditions
 * it matches everybody who has logged in (doc:servicenow-platform/service-catalog/t_CreateAUserCriteriaRecord).
 */
export function matchesCriterion(site: Site, session: Session, criterionId: string): boolean {
  const criterion = site.store.get('user_criteria', criterionId);
  if (criterion?.['active'] !== '1') return false;
  const conditions = [
    ...listConditions(site, session, criterion),
    ...scriptCondition(site, session, criterion),
  ];
  if (conditions.length === 0) return true;
  return criterion['match_all'] === '1'
    ? conditions.every((holds) => holds())
    : conditions.some((holds) => holds());
}

type Condition = () => boolean;

/** Conditions of the filled list fields. */
function listConditions(site: Site, session: Session, criterion: Row): Condition[] {
  const columns = site.store.schema.columns('user_criteria').values();
  return [...columns].flatMap((column) => {
    const wanted = idsOf(criterion[column.name]);
    if (column.type !== 'glide_list' || wanted.length === 0) return [];
    return [() => facts(site, session, column.name).some((fact) => wanted.includes(fact))];
  });
}

/** What is true of the user in one respect, as sys_ids. Added columns match the user's field of the same name. */
function facts(site: Site, session: Session, field: string): string[] {
  switch (field) {
    case 'user':
      return [session.userId];
    case 'group':
      return site.store
        .select('sys_user_grmember', `user=${session.userId}`)
        .map((member) => member['group'] ?? '');
    case 'role':
      return site.store
        .select('sys_user_role', '')
        .filter((role) => session.roles.has(role['name'] ?? ''))
        .map((role) => role['sys_id'] ?? '');
    default: {
      const user = site.store.get('sys_user', session.userId) ?? {};
      const value = user[field.replace(/^u_/, '')] ?? user[field] ?? '';
      return value === '' ? [] : [value];
    }
  }
}

/** The script knows the user as `user_id` and may set `answer`. */
function scriptCondition(site: Site, session: Session, criterion: Row): Condition[] {
  const source = criterion['script'] ?? '';
  if (criterion['advanced'] !== '1' || source.trim() === '') return [];
  return [
    () => {
      const answer = site.engine.evaluate(session, {
        source,
        name: `user criteria ${criterion['name'] ?? ''}`,
        scopeId: criterion['sys_scope'] ?? '',
        bindings: { user_id: session.userId, answer: undefined },
      });
      return answer === true || answer === 'true';
    },
  ];
}

function idsOf(value: string | undefined): string[] {
  return (value ?? '').split(',').filter((id) => id !== '');
}
