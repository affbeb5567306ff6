import assert from 'node:assert/strict';
import fc from 'fast-check';
import { driftClasses } from '../../../connector/src/domain/finding.ts';
import {
  bouncedNote,
  chooseOwner,
  classTitles,
  description,
  groupText,
  isTicketed,
  pathLines,
  priorityOf,
} from '../../../plugin/src/server/policy/tickets.ts';

const finding = {
  number: 'RFN0001001',
  driftClass: 'revoked_still_present',
  severity: 'high',
  account: 'ada',
  entitlement: 'billing_reader',
  summary: 'ada still reads billing',
  explanation: 'Remove billing_reader from billing_ops.',
  paths: '[["ada","billing_ops","billing_reader"]]',
};
const group = fc.record({
  ownerId: fc.string(),
  ownerGroupId: fc.string(),
  applicationId: fc.string(),
  driftClass: fc.constantFrom(...driftClasses),
});

describe('plugin/policy/tickets', () => {
  it('has a title for every drift class of the connector', () => {
    assert.deepEqual(Object.keys(classTitles).sort(), [...driftClasses].sort());
  });

  it('groups by owner, application and class: equal groups share a key, others do not', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        assert.equal(groupText(a), groupText({ ...a }));
        const isSame =
          a.ownerId === b.ownerId &&
          (a.ownerId !== '' || a.ownerGroupId === b.ownerGroupId) &&
          a.applicationId === b.applicationId &&
          a.driftClass === b.driftClass;
        const hasSeparator = [a, b].some((g) => Object.values(g).join('').includes('\u001f'));
        if (!hasSeparator) assert.equal(groupText(a) === groupText(b), isSame);
      }),
    );
  });

  it('keeps a person and a group of the same id apart', () => {
    const base = { applicationId: 'app', driftClass: 'orphan_account' };

    assert.notEqual(
      groupText({ ...base, ownerId: 'x', ownerGroupId: '' }),
      groupText({ ...base, ownerId: '', ownerGroupId: 'x' }),
    );
  });

  it('opens no ticket for what concerns the run', () => {
    assert.deepEqual(
      driftClasses.filter((code) => !isTicketed(code)),
      ['snapshot_partial', 'snapshot_stale', 'snapshot_anomalous'],
    );
  });

  it('gives the ticket to the first active person', () => {
    assert.equal(
      chooseOwner([
        { id: '', active: true },
        { id: 'gone', active: false },
        { id: 'olga', active: true },
      ]),
      'olga',
    );
    assert.equal(chooseOwner([{ id: 'gone', active: false }]), '');
  });

  it('takes the priority of the worst finding, one higher on a critical application', () => {
    assert.equal(priorityOf(['low', 'critical'], 'low'), '1');
    assert.equal(priorityOf(['medium'], 'medium'), '3');
    assert.equal(priorityOf(['medium'], 'critical'), '2');
    assert.equal(priorityOf([], 'medium'), '3');
  });

  it('says what to remove, and through which path the access remains', () => {
    assert.match(
      description('revoked_still_present', 'Billing', [finding]),
      /Remove billing_reader/,
    );
    assert.match(bouncedNote([finding], 'RRN0001002'), /ada > billing_ops > billing_reader/);
  });

  it('stays within the column however many findings there are', () => {
    const many = Array.from({ length: 400 }, () => finding);

    assert.ok(description('orphan_account', 'Billing', many).length <= 4000);
    assert.match(bouncedNote(many, 'RRN0001002'), /and 350 more/);
  });

  it('shows no path where the stored text is not one', () => {
    assert.deepEqual(pathLines('not json'), []);
    assert.deepEqual(pathLines('{"a":1}'), []);
    assert.deepEqual(pathLines(''), []);
  });
});
