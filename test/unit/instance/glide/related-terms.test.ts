import assert from 'node:assert/strict';

import { ConditionList } from '../../../instance/glide/query-terms.ts';

describe('instance/glide related lists in conditions', () => {
  it('closes an open block, so that later conditions stay outside of it', () => {
    const list = new ConditionList();
    list.addEncoded('active=true^RLQUERYtask.parent,>=1^active=true^NQpriority=1');
    list.add('company=mine');

    assert.equal(
      list.encoded(),
      'active=true^company=mine^RLQUERYtask.parent,>=1^active=true^NQpriority=1^ENDRLQUERY',
    );
  });

  it('takes orderings from where a term starts only', () => {
    const list = new ConditionList();
    list.addEncoded('nameLIKEORDERBYx^ORDERBYname');
    list.add('a=1');

    assert.equal(list.encoded(), 'nameLIKEORDERBYx^a=1^ORDERBYname');
  });
});
