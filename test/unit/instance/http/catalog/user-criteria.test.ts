import assert from 'node:assert/strict';

import type { Row } from '../../../../instance/contract.ts';
import { readItem } from '../../../../instance/http/catalog/item-access.ts';
import { matchesCriterion } from '../../../../instance/http/catalog/user-criteria.ts';
import { catalogWorld, sessionOf } from './world.ts';

describe('instance/http/catalog/user-criteria', () => {
  const { site, insert } = catalogWorld();
  const ulm = insert('cmn_location', { name: 'Ulm' });
  const sales = insert('cmn_department', { name: 'Sales' });
  const desk = insert('sys_user_group', { name: 'Desk' });
  const rita = insert('sys_user', { user_name: 'rita', location: ulm, department: sales });
  const bob = insert('sys_user', { user_name: 'bob', location: ulm });
  insert('sys_user_grmember', { user: bob, group: desk });
  const itil = site.store.select('sys_user_role', 'name=itil')[0]?.['sys_id'] ?? '';
  const criterion = (values: Row): string => insert('user_criteria', { name: 'c', ...values });
  const matches = (id: string, user: string, roles: string[] = []): boolean =>
    matchesCriterion(site, sessionOf(user, roles), id);

  it('matches when one filled field fits, or every one with Match All', () => {
    const any = criterion({ location: ulm, department: sales });
    const all = criterion({ location: ulm, department: sales, match_all: '1' });

    assert.deepEqual([matches(any, rita), matches(any, bob)], [true, true]);
    assert.deepEqual([matches(all, rita), matches(all, bob)], [true, false]);
  });

  it('knows users, groups and roles', () => {
    assert.equal(matches(criterion({ user: `${bob},${rita}` }), rita), true);
    assert.equal(matches(criterion({ user: bob }), rita), false);
    assert.equal(matches(criterion({ group: desk }), bob), true);
    assert.equal(matches(criterion({ group: desk }), rita), false);
    assert.equal(matches(criterion({ role: itil }), rita, ['itil']), true);
    assert.equal(matches(criterion({ role: itil }), rita), false);
  });

  it('asks the script only when it is advanced, and takes a failing script for a no', () => {
    const script = `answer = user_id === '${rita}';`;

    assert.equal(matches(criterion({ advanced: '1', script }), rita), true);
    assert.equal(matches(criterion({ advanced: '1', script }), bob), false);
    assert.equal(matches(criterion({ advanced: '1', script: 'nowhere();' }), rita), false);
    assert.equal(matches(criterion({ advanced: '0', script }), bob), true, 'an empty criterion');
  });

  it('never matches when it is inactive', () => {
    assert.equal(matches(criterion({ user: rita, active: '0' }), rita), false);
  });

  it('lets Not Available For override Available For', () => {
    const item = insert('sc_cat_item', { name: 'Phone' });
    const see = (user: string): boolean =>
      readItem(site, sessionOf(user, ['snc_internal']), item) !== undefined;
    const open = [see(rita), see(bob)];
    const link = { sc_cat_item: item };

    insert('sc_cat_item_user_criteria_mtom', {
      ...link,
      user_criteria: criterion({ location: ulm }),
    });
    const available = [see(rita), see(bob)];
    insert('sc_cat_item_user_criteria_no_mtom', {
      ...link,
      user_criteria: criterion({ group: desk }),
    });

    assert.deepEqual(open, [true, true]);
    assert.deepEqual(available, [true, true]);
    assert.deepEqual([see(rita), see(bob)], [true, false]);
    assert.equal(see(insert('sys_user', { user_name: 'eve' })), false);
  });
});
