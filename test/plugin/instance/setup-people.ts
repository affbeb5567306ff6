import { addRow } from './overview-estate.ts';
import { type Company, scope } from './company.ts';
import type { Labelled } from '../setup/catalogue.ts';

export const password = 'Correct-horse-7';

/** Adds who sets Rescind up: `rita` may change catalog items, `sam` is a Rescind administrator only. */
export function addAdministrators(company: Company): void {
  const people: [string, string[]][] = [
    ['rita', [`${scope}.admin`, 'catalog_admin']],
    ['sam', [`${scope}.admin`]],
  ];
  for (const [userName, roles] of people) {
    (company.ids as Record<string, string>)[userName] = company.instance.createUser({
      userName,
      name: userName,
      password,
      roles,
    });
  }
}

function addVariables(company: Company, item: string, variables: readonly string[]): void {
  for (const variable of variables) {
    const [name = '', question = '', reference = ''] = variable.split('|');
    addRow(company, 'item_option_new', {
      cat_item: item,
      name,
      question_text: question,
      reference,
      type: reference === '' ? '6' : '8',
      active: '1',
    });
  }
}

/** Orders of the past whose tasks this group worked on. */
export function addPastOrders(company: Company, item: string, group: string, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const line = addRow(company, 'sc_req_item', { cat_item: item });
    addRow(company, 'sc_task', { request_item: line, assignment_group: group });
  }
}

/** Puts the labelled items into the catalog; sys_ids by name. */
export function addCatalogue(
  company: Company,
  items: readonly Labelled[],
): ReadonlyMap<string, string> {
  const categories = new Map<string, string>();
  const groups = new Map<string, string>();
  const once = (known: Map<string, string>, name: string, add: () => string): string => {
    const id = known.get(name) ?? add();
    known.set(name, id);
    return id;
  };
  const ids = new Map<string, string>();
  for (const one of items) {
    const category = once(categories, one.category, () =>
      addRow(company, 'sc_category', { title: one.category }),
    );
    const { workflow = '', group } = one;
    const item = addRow(company, 'sc_cat_item', {
      name: one.name,
      short_description: one.short,
      description: one.description ?? '',
      category,
      active: '1',
      workflow: workflow === '' ? '' : addRow(company, 'wf_workflow', { name: workflow }),
      x_rsc_rescind_grants_access: '0',
    });
    addVariables(company, item, one.variables ?? []);
    if (group !== undefined) {
      const id = once(groups, group, () =>
        addRow(company, 'sys_user_group', { name: group, active: '1' }),
      );
      addPastOrders(company, item, id, 4);
    }
    ids.set(one.name, item);
  }
  return ids;
}
