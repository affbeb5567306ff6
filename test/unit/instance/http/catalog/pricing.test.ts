import assert from 'node:assert/strict';

import type { Row } from '../../../../instance/contract.ts';
import { fillIn } from '../../../../instance/http/catalog/answer-sheet.ts';
import { unitPrice, type UnitPrice } from '../../../../instance/http/catalog/pricing.ts';
import { money, showsPrice } from '../../../../instance/http/catalog/prices.ts';
import { catalogWorld, sessionOf } from './world.ts';

describe('instance/http/catalog/pricing', () => {
  const { site, insert, row } = catalogWorld();
  const item = insert('sc_cat_item', { name: 'PC', price: '1000', recurring_price: '10' });
  const ask = (values: Row): string => insert('item_option_new', { cat_item: item, ...values });
  const priced = (given: Record<string, unknown>): UnitPrice => {
    const { sheet } = fillIn(site, sessionOf('rita'), item, given);
    return unitPrice(site, row('sc_cat_item', item), sheet);
  };

  it('starts from the price of the item', () => {
    assert.deepEqual(priced({}), { price: 1000, recurring: 10 });
  });

  it('adds what check boxes and choices cost', () => {
    ask({ name: 'bag', type: '7', price_if_checked: '20' });
    const memory = ask({ name: 'memory', type: '5' });
    insert('question_choice', { question: memory, value: '32', misc: '150', rec_misc: '5' });
    const exchange = ask({ name: 'exchange', type: '7' });
    insert('fx_price', {
      table: 'item_option_new',
      id: exchange,
      field: 'rec_price_if_checked',
      amount: '7',
    });

    assert.deepEqual(priced({ bag: 'true', memory: '32' }), { price: 1170, recurring: 15 });
    assert.deepEqual(priced({ bag: 'false', memory: '16', exchange: true }), {
      price: 1000,
      recurring: 17,
    });
  });

  it('adds the price field of what is referenced, when the variable has pricing implications', () => {
    const mouse = insert('sc_cat_item', { name: 'Mouse', price: '30' });
    const dock = insert('sc_cat_item', { name: 'Dock', price: '100' });
    ask({ name: 'free', type: '8', reference: 'sc_cat_item' });
    ask({
      name: 'extras',
      type: '21',
      list_table: 'sc_cat_item',
      pricing_implications: '1',
    });
    ask({
      name: 'desk',
      type: '18',
      lookup_table: 'sc_cat_item',
      lookup_value: 'name',
      lookup_price: 'price',
    });

    assert.equal(priced({ free: mouse }).price, 1000);
    assert.equal(priced({ extras: `${mouse},${dock}` }).price, 1130);
    assert.equal(priced({ desk: 'Dock' }).price, 1100);
  });

  it('writes amounts as the platform does and hides what costs nothing', () => {
    assert.equal(money(1599.98), '$1,599.98');
    assert.equal(money(-5), '-$5.00');
    assert.equal(showsPrice(site, { price: 'USD;5' }), true);
    assert.equal(showsPrice(site, { price: '0' }), false);
    assert.equal(showsPrice(site, { price: '5', omit_price: '1' }), false);
    assert.equal(showsPrice(site, { price: '5', sys_class_name: 'sc_cat_item_guide' }), false);
    const property = site.store.select('sys_properties', 'name=glide.sc.price.display')[0];
    const set = (value: string): void => {
      site.store.update('sys_properties', property?.['sys_id'] ?? '', { value });
    };
    set('always');
    assert.equal(showsPrice(site, { price: '0' }), true);
    set('never');
    assert.equal(showsPrice(site, { price: '5' }), false);
  });
});
