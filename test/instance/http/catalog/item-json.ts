import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import { itemForm } from './item-form.ts';
import type { FormPolicy, FormScript, FormView } from './form-types.ts';
import { itemType } from './item-type.ts';
import { amountOf, CURRENCY, frequencyLabel, money, showsPrice } from './prices.ts';
import { catalogIdsOf, categoryIdsOf } from './shelves.ts';
import { nestedVariables } from './variable-json.ts';

type Json = Readonly<Record<string, unknown>>;

/** An item in a list. */
export function itemJson(site: Site, item: Row): Json {
  return {
    sys_id: item['sys_id'],
    name: item['name'] ?? '',
    short_description: item['short_description'] || null,
    description: item['description'] ?? '',
    type: itemType(item),
    sys_class_name: item['sys_class_name'],
    ...placeJson(site, item),
    picture: item['picture'] ?? '',
    icon: item['icon'] ?? '',
    show_price: showsPrice(site, item),
    show_quantity: item['no_quantity_v2'] !== '1',
    ...(showsPrice(site, item) ? priceJson(site, item) : {}),
    order: Number(item['order'] ?? '') || 0,
    url: item['url'] ?? '',
    content_type: item['content_type'] ?? '',
    kb_article: '',
  };
}

/** Its catalogs and its primary category. */
function placeJson(site: Site, item: Row): Json {
  const { store } = site;
  const category = store.get('sc_category', item['category'] ?? '');
  return {
    catalogs: catalogIdsOf(site, item).map((id) => ({
      sys_id: id,
      title: store.get('sc_catalog', id)?.['title'] ?? '',
    })),
    category: { sys_id: category?.['sys_id'] ?? '', title: category?.['title'] ?? null },
  };
}

/** Only where the price is shown. */
function priceJson(site: Site, item: Row): Json {
  const price = money(amountOf(item, 'price'));
  const recurring = money(amountOf(item, 'recurring_price'));
  return {
    price,
    localized_price: price,
    price_currency: CURRENCY,
    local_currency: CURRENCY,
    recurring_price: recurring,
    localized_recurring_price: recurring,
    recurring_price_currency: CURRENCY,
    recurring_frequency: frequencyLabel(site, item),
  };
}

/** An item with its form. */
export function itemDetail(
  site: Site,
  session: Session,
  item: Row,
  view: FormView = 'catalog',
  answers: Readonly<Record<string, string>> = {},
): Json {
  const form = itemForm(site, session, item, view);
  const ofType = (type: string): Json[] =>
    form.clientScripts.filter((script) => script.type === type).map(scriptJson);
  return {
    ...itemJson(site, item),
    mandatory_attachment: form.item.mandatoryAttachment,
    categories: categoryIdsOf(site, item).flatMap((id) => categoryJson(site, id)),
    variables: nestedVariables({ site, session, view, answers }, item),
    ui_policy: form.uiPolicies.map(policyJson),
    client_script: {
      onChange: ofType('onChange'),
      onSubmit: ofType('onSubmit'),
      onLoad: ofType('onLoad'),
    },
    data_lookup: [],
  };
}

/** A category below its parent. */
function categoryJson(site: Site, id: string): Json[] {
  const category = site.store.get('sc_category', id);
  if (!category) return [];
  const parent = site.store.get('sc_category', category['parent'] ?? '');
  return [
    {
      sys_id: parent?.['sys_id'] ?? '',
      active: parent?.['active'] === '1',
      category: {
        sys_id: id,
        active: category['active'] === '1',
        title: category['title'] ?? '',
      },
      title: parent?.['title'] ?? '',
    },
  ];
}

/** The documented lists are empty in every sample; their entries are named like the fields of the records. */
function scriptJson(script: FormScript): Json {
  return {
    sys_id: script.id,
    name: script.name,
    type: script.type,
    fieldName: script.variableId === '' ? '' : `IO:${script.variableId}`,
    ui_type: script.uiType,
    isolate_script: script.isolated,
    script: script.script,
  };
}

function policyJson(policy: FormPolicy): Json {
  return {
    sys_id: policy.id,
    short_description: policy.name,
    order: policy.order,
    ui_type: policy.uiType,
    onload: policy.onLoad,
    reverse: policy.reverseIfFalse,
    isolate_script: policy.isolated,
    script_true: policy.scriptTrue,
    script_false: policy.scriptFalse,
    conditions: policy.conditions.map((group) =>
      group.map((list) =>
        list.map(({ variableId, operator, value }) => ({
          field: `IO:${variableId}`,
          oper: operator,
          value,
        })),
      ),
    ),
    actions: policy.actions.map((action) => ({
      name: action.targetKind === 'set' ? action.target : `IO:${action.targetId}`,
      mandatory: action.mandatory,
      visible: action.visible,
      disabled: action.readOnly,
      cleared: action.valueAction === 'clear_value',
      value_action: action.valueAction,
      value: action.value,
    })),
  };
}
